import type { Translator } from "../../platform/i18n/translate.ts";
import { type Block, blocksOfMarkdown, type Paper, type Span } from "../../platform/pdf/index.ts";
import { paperFrame, paperTitle as title, type Tenant } from "../records/index.ts";
import { type ContentResult, type MinutesContent, type Persons, resultsIn } from "./content.ts";
import { notesOf, votesBySeat, whoSees } from "./said.ts";

/** Minutes as a document; `persons` empty and nothing internal in `content`: the public version. */
export type Written = {
  t: Translator;
  tenant: Pick<Tenant, "name" | "networkName" | "colour">;
  content: MinutesContent;
  persons: Persons;
  /** "Fassung 2", "Entwurf", "beschlossen". */
  state: string;
  today: string;
};

type Part = Paper["blocks"][number];

const line = (...spans: Span[]): Block => ({ kind: "paragraph", spans });
const written = (source: string): Block[] => (source === "" ? [] : blocksOfMarkdown(source));

function resultParts({ t, persons }: Written, result: ContentResult): Part[] {
  const notes = notesOf(t, persons, result).join(" · ");
  return [
    line(
      { text: `${result.number} ${t.code("minutes.kind", result.kind)}: `, strong: true },
      { text: result.title, strong: true },
    ),
    ...written(result.text),
    ...[notes, ...votesBySeat(t, result)].filter((text) => text !== "").map((text) => line({ text })),
  ];
}

function attendanceParts({ t, content, persons }: Written): Part[] {
  if (content.attendance.length === 0) return [];
  return [
    title(1, t("minutes.attendance")),
    {
      kind: "table",
      shares: [5, 5, 2, 1],
      header: [t("minutes.body"), t("minutes.persons"), t("minutes.presence"), t("minutes.count")].map((text) => ({
        text,
      })),
      rows: content.attendance.map(({ body, status, count }) =>
        [
          body,
          (persons.attendance?.[body] ?? []).join(", ") || "–",
          t.code("minutes.status", status),
          t.number(count),
        ].map((text) => ({ text })),
      ),
    },
  ];
}

function taskParts({ t, content, persons }: Written): Part[] {
  const tasks = resultsIn(content).filter(({ kind }) => kind === "task");
  if (tasks.length === 0) return [];
  return [
    title(1, t("minutes.tasks")),
    {
      kind: "table",
      shares: [1, 6, 4, 2],
      header: [t("minutes.number"), t("minutes.task"), t("minutes.responsible"), t("minutes.due")].map((text) => ({
        text,
      })),
      rows: tasks.map((task) =>
        [task.number, task.title, whoSees(persons, task) || "–", task.dueOn === null ? "–" : t.date(task.dueOn)].map(
          (text) => ({ text }),
        ),
      ),
    },
  ];
}

function itemParts(made: Written, item: MinutesContent["items"][number], at: number): Part[] {
  const { t, persons } = made;
  const speaker = persons.speakers?.[item.id];
  return [
    title(1, `${at + 1}. ${item.title}`),
    ...(speaker === undefined ? [] : [line({ text: speaker })]),
    ...(item.isReached ? [] : [line({ text: t("minutes.notReached") })]),
    ...written(item.notes),
    ...(item.notes === "" || item.publicNotes === "" ? [] : [line({ text: t("minutes.inPublic") })]),
    ...written(item.publicNotes),
    ...item.results.flatMap((result) => resultParts(made, result)),
  ];
}

/** Minutes as they are printed and sent. */
export function minutesPaper(made: Written): Paper {
  const { t, tenant, content, persons, state } = made;
  const when = t("meetings.when", {
    day: t.date(content.day, "weekday"),
    from: t.time(content.fromTime),
    until: t.time(content.untilTime),
  });
  const name = t("minutes.of", { title: content.title });
  const below = [
    when,
    content.venue,
    persons.moderation && t("minutes.moderation", { who: persons.moderation }),
    state,
  ];
  const next = content.next === null ? "" : `${t.date(content.next.day)}, ${content.next.title}`;
  return {
    title: name,
    ...paperFrame(made),
    above: [{ text: `${tenant.name} · ${content.group}` }],
    below: below.flatMap((text) => (text ? [{ text }] : [])),
    facts: [],
    blocks: [
      ...attendanceParts(made),
      ...content.items.flatMap((item, at) => itemParts(made, item, at)),
      ...(content.loose.length === 0 ? [] : [title(1, t("minutes.loose"))]),
      ...content.loose.flatMap((result) => resultParts(made, result)),
      ...taskParts(made),
      ...(next === "" ? [] : [line({ text: `${t("minutes.next")} `, strong: true }, { text: next })]),
    ],
    footer: { text: `${name} · ${state}` },
  };
}
