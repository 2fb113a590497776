import type { SearchDocument } from "../records/index.ts";
import type { OrganisationContent } from "./organisation.ts";

/** How an organisation is found. `placeName` is the name of its municipality. */
export function organisationDocument(content: OrganisationContent, placeName: string | null): SearchDocument {
  return {
    title: content.name,
    placeName,
    texts: [
      { text: `${content.name} ${content.shortName ?? ""}`, weight: "A" },
      { text: `${content.responsibilities} ${content.knowHow.join(" ")}`, weight: "B" },
      { text: `${content.description} ${content.rooms.map((room) => room.name).join(" ")}`, weight: "C" },
      {
        text: `${placeName ?? ""} ${content.locality ?? ""} ${content.projects.map((project) => project.title).join(" ")}`,
        weight: "D",
      },
    ],
    facets: [
      `kind:${content.kind}`,
      `membership:${content.membership}`,
      ...content.topics.map((topic) => `topic:${topic}`),
      ...content.languages.map((language) => `language:${language}`),
      ...content.resources.map((resource) => `resource:${resource}`),
      ...(content.rooms.length > 0 ? ["rooms:yes"] : []),
      ...[content.ags, ...content.actsFor].flatMap((ags) => (ags === null ? [] : [`place:${ags}`])),
    ],
  };
}
