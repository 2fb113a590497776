import type { JSX } from "hono/jsx/jsx-runtime";
import { nameOf, type Organisation, textsOfOrganisation } from "../../directory/index.ts";
import { tellWhy, whyLine, type WorkspaceContext } from "../../records/index.ts";
import { distanceTo, type HelpFound } from "../ask.ts";
import type { Answer, Reason } from "../fulfil.ts";
import type { Wish } from "../wish.ts";

type Props = { context: WorkspaceContext; found: HelpFound; wish: Wish; answer: Answer; organisation: Organisation };

const placeName = ({ places }: HelpFound, ags: string | null): string =>
  ags === null ? "" : (places.get(ags)?.name ?? ags);

function tellRoom({ context: { t }, found, wish }: Props, reason: Reason & { by: "room" }): JSX.Element {
  const { room, ags, isSmall } = reason;
  const far = distanceTo(found, wish.places, ags);
  const parts = [
    room.name,
    room.seats === undefined ? "" : t("site.actor.seats", { count: room.seats }),
    room.note ?? "",
    placeName(found, ags),
    far === undefined ? "" : t("help.away", { count: far }),
  ].filter((part) => part !== "");
  const hint = isSmall ? t(room.seats === undefined ? "help.seatsUnknown" : "help.tooSmall") : "";
  return (
    <>
      <bdi>{parts.join(", ")}</bdi>
      {hint === "" ? null : ` (${hint})`}
    </>
  );
}

function tellProfile({ context: { t }, organisation }: Props, { analysis }: Reason & { by: "profile" }): JSX.Element {
  const why = tellWhy(analysis, textsOfOrganisation(organisation));
  return whyLine(why, undefined, t) ?? <>{t("help.reason.profile")}</>;
}

function tellPersons({ context: { t }, organisation }: Props, { persons }: Reason & { by: "persons" }): string {
  const named = organisation.persons.filter((person) => persons.includes(person.id));
  const told = named.map((person) => {
    const value = (field: string) => person.points.find((point) => point.field === field)?.value;
    return [nameOf(person), value("function")].filter((part, at, all) => part && all.indexOf(part) === at).join(", ");
  });
  return t("help.reason.persons", { persons: told.join("; ") });
}

/** Why a wish counts as fulfilled, in a few words. */
export function Because(props: Props & { reason: Reason }): JSX.Element {
  const { context, found, wish, reason } = props;
  const { t, paths } = context;
  switch (reason.by) {
    case "language":
      return <>{t("help.reason.language", { language: t.languageName(reason.code) })}</>;
    case "resource":
      return <>{t("help.reason.resource", { what: t.code("directory-office.resource", reason.code) })}</>;
    case "topic":
      return <>{t("help.reason.topic", { topic: t.code("offers.topic", reason.code) })}</>;
    case "place": {
      const far = distanceTo(found, wish.places, reason.ags);
      const place = placeName(found, reason.ags);
      return <>{far === undefined ? place : `${place}, ${t("help.away", { count: far })}`}</>;
    }
    case "room":
      return tellRoom(props, reason);
    case "persons":
      return <>{tellPersons(props, reason)}</>;
    case "profile":
      return tellProfile(props, reason);
    case "offers":
      return (
        <>
          {t("help.reason.offers")}{" "}
          {reason.offers.map((offer, index) => (
            <>
              {index === 0 ? null : ", "}
              <a href={paths.intern(`angebote/${offer.slug}`)}>{offer.title}</a>
            </>
          ))}
        </>
      );
  }
}
