import type { SearchDocument } from "../records/index.ts";
import type { GroupContent } from "./group.ts";

/** How a group is found: also by what it was called before, and by who leads it. */
export function groupDocument(
  content: GroupContent,
  names: { former: readonly string[]; lead: string; place: string | null; type: string },
): SearchDocument {
  return {
    title: content.title,
    placeName: names.place,
    texts: [
      { text: content.title, weight: "A" },
      { text: `${names.type} ${names.former.join(" ")}`, weight: "B" },
      { text: content.purpose, weight: "C" },
      { text: `${names.lead} ${names.place ?? ""}`, weight: "D" },
    ],
    facets: [`type:${content.type}`, ...(content.ags === null ? [] : [`place:${content.ags}`])],
  };
}
