import type { Translator } from "../../../platform/i18n/translate.ts";
import { tellFile } from "../../files/index.ts";
import type { AgendaItem } from "../agenda.ts";

/** The papers of an item: what each is and how large. Nothing where there are none. */
export function PaperList({
  t,
  papers,
  hrefOf,
}: {
  t: Translator;
  papers: AgendaItem["papers"];
  hrefOf: (fileId: string) => string;
}) {
  if (papers.length === 0) return <></>;
  return (
    <ul class="stack stack--small">
      {papers.map((one) => (
        <li>
          <a href={hrefOf(one.id)} hreflang={one.language ?? "de"} type={one.type} download>
            <span lang="de" dir="auto">
              {one.title}
            </span>
          </a>{" "}
          <span class="note">{tellFile(t, one)}</span>
        </li>
      ))}
    </ul>
  );
}
