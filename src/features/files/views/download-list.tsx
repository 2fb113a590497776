import type { Translator } from "../../../platform/i18n/translate.ts";
import { Heading, Icon, Note, Stack } from "../../../platform/ui/index.ts";
import type { Translated } from "../../records/index.ts";
import { type Download, tellFile } from "../file.ts";

/** A download as readers get it: its title in their language where there is one. */
export type ShownDownload = Download & { shownTitle: Translated; href: string };

function Title({ shownTitle: { text, state } }: ShownDownload) {
  if (state !== "original") return <>{text}</>;
  return (
    <span lang="de" dir="ltr">
      {text}
    </span>
  );
}

/** What an entry offers to download: what each is and how large, before anybody loads it. Nothing where there is nothing. */
export function DownloadList({ t, downloads }: { t: Translator; downloads: readonly ShownDownload[] }) {
  if (downloads.length === 0) return <></>;
  return (
    <Stack>
      <Heading level={2} id="downloads">
        {t("records-public.downloads")}
      </Heading>
      <ul class="stack stack--small">
        {downloads.map((one) => (
          <li>
            <a href={one.href} hreflang={one.language ?? "de"} type={one.type} download>
              <Icon name="download" /> <Title {...one} />
            </a>{" "}
            <span class="note">{tellFile(t, one)}</span>
            {one.description === "" ? null : (
              <Note>
                <span lang="de" dir="auto">
                  {one.description}
                </span>
              </Note>
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
