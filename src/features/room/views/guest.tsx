import { DescriptionList, type Description, Heading } from "../../../platform/ui/index.ts";
import type { Organisation } from "../../directory/index.ts";
import type { InCounty } from "../../records/index.ts";

/** As much as can be read from the last row. */
const MOST = 4;

/** Lines below each other; undefined where there are none. */
function lines(parts: readonly string[]) {
  if (parts.length === 0) return undefined;
  return (
    <>
      {parts.slice(0, MOST).map((part) => (
        <span class="room-guest__line">{part}</span>
      ))}
    </>
  );
}

/** Who introduces itself, as the directory knows it: what it does, facts with their day, projects, what it can share. */
export function Guest({ context: { t }, guest }: { context: InCounty; guest: Organisation }) {
  const shares = [
    ...guest.resources.map((code) => t.code("directory-office.resource", code)),
    ...guest.rooms.map(({ name }) => name),
    ...guest.knowHow,
  ];
  const items: Description[] = [
    { term: t("directory-office.field.responsibilities"), value: guest.responsibilities || undefined },
    {
      term: t("room.guest.facts"),
      value: lines(
        guest.facts.map(({ label, value, date }) =>
          t("room.guest.fact", { label, value, on: /^\d{4}-\d{2}-\d{2}$/u.test(date) ? t.date(date, "short") : date }),
        ),
      ),
    },
    { term: t("room.guest.projects"), value: lines(guest.projects.map(({ title }) => title)) },
    { term: t("directory-office.shares"), value: lines(shares) },
  ];
  return (
    <section class="room-guest">
      <Heading level={2}>{guest.name}</Heading>
      <p class="note">
        {[t.code("directory.organisationKind", guest.kind), guest.placeName].filter(Boolean).join(" · ")}
      </p>
      <DescriptionList items={items.filter(({ value }) => value !== undefined)} />
    </section>
  );
}
