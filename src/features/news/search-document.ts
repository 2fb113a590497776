import type { SearchDocument } from "../records/index.ts";
import type { NewsContent } from "./news.ts";

/** How news are found, and what lists filter by. `words`: the German word of a topic. */
export function newsDocument(
  content: NewsContent,
  names: { owner: string; place: string | null },
  words: (topic: string) => string,
): SearchDocument {
  return {
    title: content.title,
    startsOn: content.toldOn,
    placeName: names.place,
    texts: [
      { text: content.title, weight: "A" },
      { text: `${content.summary} ${content.topics.map(words).join(" ")}`, weight: "B" },
      { text: content.body, weight: "C" },
      // A guest's name finds nothing: it can be withdrawn.
      { text: `${names.owner} ${names.place ?? ""}`, weight: "D" },
    ],
    facets: [
      ...content.topics.map((topic) => `topic:${topic}`),
      ...(content.ags === null ? [] : [`place:${content.ags}`]),
      ...(content.ownerId === null ? ["provider:office"] : [`provider:${content.ownerId}`]),
    ],
  };
}
