/** What follows from the other values of a row where it leaves something open. */
import { findCode } from "../cells/codes.ts";
import type { Values } from "../fields.ts";
import { KIND_WORDS } from "./directory-words.ts";
import { COURSE_TYPE_WORDS, TOPIC_WORDS } from "./offer-words.ts";

/** The kind stands in most names: "Volkshochschule", "AWO Kreisverband". */
export function completeOrganisation(values: Values): Values {
  const name = values["name"];
  const kind = typeof name === "string" && values["kind"] === undefined ? findCode(name, KIND_WORDS) : undefined;
  return kind === undefined ? {} : { kind };
}

/** The type of a course stands in its title more often than in a column; a course is about language. */
export function completeOffer(values: Values): Values {
  const title = typeof values["title"] === "string" ? values["title"] : "";
  const courseType = values["courseType"] === undefined ? findCode(title, COURSE_TYPE_WORDS) : undefined;
  const isCourse = courseType !== undefined || values["courseType"] !== undefined || values["levels"] !== undefined;
  const topic = isCourse ? "language" : findCode(title, TOPIC_WORDS);
  return {
    ...(courseType === undefined ? {} : { courseType }),
    ...(values["topics"] === undefined && topic !== undefined ? { topics: [topic] } : {}),
  };
}
