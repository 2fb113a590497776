import { Heading, Stack } from "../../platform/ui/index.ts";
import type { SiteSection } from "../records/index.ts";
import { findPublicMinutes } from "./public.ts";

/** What came of the meetings of a group: on its public page, where it shows that. */
export const siteSection: SiteSection = {
  kind: "group",
  async find({ t, lang, paths }, db, { id, slug }) {
    const found = await findPublicMinutes(db, id);
    if (found.length === 0) return undefined;
    return (
      <Stack>
        <Heading level={2}>{t("minutes.lead")}</Heading>
        <ul class="stack stack--small">
          {found.map((one) => (
            <li>
              <a href={paths.site(lang, `gremien/${slug}/protokolle/${one.id}`)}>
                <bdi lang="de">{one.title}</bdi>
              </a>{" "}
              <span class="note">{t.date(one.day, "long")}</span>
            </li>
          ))}
        </ul>
      </Stack>
    );
  },
};
