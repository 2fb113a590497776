import { dayOf } from "../../platform/clock.ts";
import type { TenantDb } from "../../platform/db/doors.ts";
import type { DueItem, Message, OpenMatter, WorkspaceContext } from "../records/index.ts";

/** Messages looked at: more wait as a list. */
const MOST_MESSAGES = 100;

const pathOf = (href: string): string => href.split("?", 1)[0] ?? href;

/** What is due, as a matter; of a matter that is there already it tells the next day. */
function ofDue(item: DueItem): OpenMatter {
  return {
    key: `due:${item.href} ${item.title}`.slice(0, 200),
    topic: item.label,
    title: item.title,
    href: item.href,
    ...(item.due === null ? {} : { next: item.due }),
    ...(item.detail === undefined ? {} : { last: item.detail }),
  };
}

const ofMessage = ({ href, title, kind, receivedAt }: Message, topic: string): OpenMatter => ({
  key: `message:${href}`.slice(0, 200),
  topic,
  title,
  href,
  since: dayOf(receivedAt),
  last: kind.label,
});

/** Each thing once: what several tell stands where the first has told it, with the next day of all. */
function join(matters: readonly OpenMatter[], due: readonly OpenMatter[]): OpenMatter[] {
  const joined = matters.map((matter) => {
    const same = due.find(({ href, next }) => pathOf(href) === pathOf(matter.href) && next !== undefined);
    return matter.next === undefined && same?.next !== undefined ? { ...matter, next: same.next } : matter;
  });
  const known = new Set(matters.map(({ href }) => pathOf(href)));
  return [...joined, ...due.filter(({ href }) => !known.has(pathOf(href)))];
}

/**
 * Everything open that hangs on whoever looks, from all features: what they tell of themselves, messages nobody has
 * answered, and what is due besides. Nothing here knows which features there are.
 */
export async function findMatters(context: WorkspaceContext, db: TenantDb): Promise<OpenMatter[]> {
  const { services, tenant, t } = context;
  const matters: OpenMatter[] = [];
  const due: OpenMatter[] = [];
  for (const feature of services.registry.without(tenant.partsOff).inUse) {
    matters.push(...((await feature.findOpenMatters?.(context, db)) ?? []));
    const messages = (await feature.findMessages?.(context, db, MOST_MESSAGES)) ?? [];
    const waiting = messages.filter(({ outcome }) => outcome === undefined);
    matters.push(...waiting.map((message) => ofMessage(message, t("handover.messages"))));
    due.push(...((await feature.findDue?.(context, db)) ?? []).map(ofDue));
  }
  return join([...new Map(matters.map((matter) => [matter.key, matter])).values()], due);
}

/** Matters under their headings: what presses first, by the next day and by age. */
export function groupMatters<Matter extends OpenMatter>(matters: readonly Matter[]): [topic: string, Matter[]][] {
  const groups = new Map<string, Matter[]>();
  for (const matter of matters) groups.set(matter.topic, [...(groups.get(matter.topic) ?? []), matter]);
  const orderOf = ({ next, since }: OpenMatter): string => `${next ?? "9"} ${since ?? "9"}`;
  return [...groups].map(([topic, all]) => [topic, all.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))]);
}
