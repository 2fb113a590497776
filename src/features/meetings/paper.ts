import type { Translator } from "../../platform/i18n/translate.ts";
import { type Block, blocksOfMarkdown, type Paper } from "../../platform/pdf/index.ts";
import { paperFrame, type PaperFrame, paperTitle } from "../records/index.ts";
import { type AgendaItem, startTimes } from "./agenda.ts";
import type { Meeting } from "./meeting.ts";
import { noteOf, whenOf, whereOf } from "./views/phrases.ts";

const line = (text: string): Block => ({ kind: "paragraph", spans: [{ text }] });

/** What stands over each document of a meeting: its body, when and where. */
export const meetingHead = (made: PaperFrame, meeting: Meeting) => ({
  ...paperFrame(made),
  above: [{ text: `${made.tenant.name} · ${meeting.groupName}` }],
  below: [whenOf(made.t, meeting), whereOf(meeting)].filter((text) => text !== "").map((text) => ({ text })),
});

function itemBlocks(t: Translator, item: AgendaItem, start: string | null): Block[] {
  const about = [
    item.organisation === null ? "" : t("meetings-office.introduces", { name: item.organisation.name }),
    item.group === null ? "" : t("meetings-office.reports", { name: item.group.name }),
  ];
  const time = start === null ? [] : [t("meetings-office.paper.at", { time: t.time(start) })];
  return [
    line([...time, noteOf(t, item)].join(" · ")),
    ...(item.text === "" ? [] : blocksOfMarkdown(item.text)),
    ...(item.papers.length === 0
      ? []
      : [line(t("meetings-office.papers.named", { titles: item.papers.map(({ title }) => title).join(", ") }))]),
    ...about.filter((text) => text !== "").map(line),
  ];
}

/** The agenda of a meeting as it is printed and sent: when, where, what to bring, and each item with its time. */
export function agendaPaper(made: PaperFrame, meeting: Meeting, items: readonly AgendaItem[]): Paper {
  const { t } = made;
  const times = startTimes(meeting.fromTime, items);
  const title = t("meetings-office.paper.title", { title: meeting.title });
  const fact = (term: string, text: string | null) =>
    text === null || text === "" ? [] : [{ term: { text: term }, lines: [[{ text }]] }];
  return {
    ...meetingHead(made, meeting),
    title,
    facts: [
      ...fact(t("meetings-office.field.videoUrl"), meeting.videoUrl),
      ...fact(t("meetings-office.field.moderation"), meeting.moderation),
      ...fact(t("meetings-office.field.bring"), meeting.bring),
    ],
    blocks: [
      ...(meeting.description === "" ? [] : blocksOfMarkdown(meeting.description)),
      ...items.flatMap((item, index) => [
        paperTitle(1, t("meetings-office.itemTitle", { number: index + 1, title: item.title })),
        ...itemBlocks(t, item, times[index] ?? null),
      ]),
      ...(items.length === 0 ? [line(t("meetings-office.agendaEmpty"))] : []),
    ],
    footer: { text: title },
  };
}
