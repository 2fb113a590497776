import { z } from "zod";
import {
  day,
  email,
  isWebAddress,
  optional,
  optionalText,
  postcode,
  text,
  version,
  website,
  whole,
  withProtocol,
} from "../../platform/http/inputs.ts";
import { CONTACT_FIELDS, MEMBERSHIPS, ORGANISATION_KINDS, RESOURCES, SPOKEN_LANGUAGES, TOPICS } from "./codes.ts";

/** Ways to reach an organisation: name and function are for persons. */
export const WAYS = CONTACT_FIELDS.filter((field) => field !== "name" && field !== "function");
export const AUDIENCES = ["public", "network", "office"] as const;

const ags = z.string().regex(/^\d{8}$/u);

type Way = { field: string; value: string };

/** A way to reach somebody is what its kind says: mail addresses have an @, websites a protocol. */
export function checkWay<T extends Way>(way: T, context: z.RefinementCtx): T {
  const fault = (message: string) => context.addIssue({ code: "custom", path: ["value"], message });
  if (way.field === "email" && !email.safeParse(way.value).success) fault("ui.error.email");
  if (["phone", "mobile", "fax"].includes(way.field) && !/\d.*\d.*\d/u.test(way.value))
    fault("directory-office.error.phone");
  if (way.field !== "website") return way;
  const address = withProtocol(way.value);
  if (!isWebAddress(address)) fault("ui.error.url");
  return { ...way, value: address };
}

const point = z
  .object({
    field: z.enum(WAYS),
    value: text(500, "directory-office.error.value"),
    label: optional(text(100)),
    audience: z.enum(AUDIENCES),
  })
  .transform(checkWay);

const room = z.object({
  name: text(200),
  seats: whole(10_000).optional(),
  note: text(300).optional(),
});

const fact = z.object({
  label: text(200),
  value: text(200),
  date: day,
  source: text(200).optional(),
});

const project = z
  .object({
    title: text(200),
    from: day.optional(),
    to: day.optional(),
    text: text(1000).optional(),
    url: website.optional(),
  })
  .superRefine((value, context) => {
    if (value.from !== undefined && value.to !== undefined && value.to < value.from)
      context.addIssue({ code: "custom", path: ["to"], message: "directory-office.error.endBeforeStart" });
  });

/** One entry a line; blank lines and repetitions fall away. */
const lines = z
  .string()
  .max(5000, "ui.error.tooLong")
  .optional()
  .transform((typed) => [...new Set((typed ?? "").split("\n").map((line) => line.trim()))].filter(Boolean));

/** The form of an organisation: name and kind are asked for, everything else may follow. */
export const organisationForm = z.object({
  name: text(200, "directory-office.error.name"),
  shortName: optional(text(60)),
  kind: z.enum(ORGANISATION_KINDS, { error: "directory-office.error.kind" }),
  membership: z.enum(MEMBERSHIPS).default("member"),
  audience: z.enum(AUDIENCES).default("public"),
  topics: z.array(z.enum(TOPICS)),
  description: optionalText(10_000),
  responsibilities: optionalText(2000),
  street: optional(text(200)),
  postcode: optional(postcode),
  locality: optional(text(200)),
  ags: optional(ags),
  actsFor: z.array(ags),
  languages: z.array(z.enum(SPOKEN_LANGUAGES)),
  resources: z.array(z.enum(RESOURCES)),
  knowHow: lines,
  rooms: z.array(room),
  facts: z.array(fact),
  projects: z.array(project),
  points: z.array(point),
  /** The version the form was filled from; none for a new organisation. */
  version: version.optional(),
});
export type OrganisationInput = z.output<typeof organisationForm>;

/** What is done with the state of an organisation: which way, and a word why. */
export const stateForm = z.object({
  transition: z.enum(["submit", "publish", "send_back", "withdraw", "end", "resume"]),
  note: text(500).optional(),
});
