import type { JSX } from "hono/jsx/jsx-runtime";
import { type IconLine, ResultCard } from "../../../platform/ui/index.ts";
import { nameOf, type Organisation, Value } from "../../directory/index.ts";
import type { WorkspaceContext } from "../../records/index.ts";
import type { HelpFound } from "../ask.ts";
import type { Answer, Helper } from "../fulfil.ts";
import type { Wish } from "../wish.ts";
import { Because } from "./reasons.tsx";

type Props = { context: WorkspaceContext; found: HelpFound; helper: Helper; organisation: Organisation };

/** How a wish is told: "Arabisch", "nicht: Eisenach". */
export const tellWish = ({ t }: WorkspaceContext, { said, isNot }: Wish): string =>
  isNot ? t("help.not", { said }) : said;

const LOOKS = {
  2: ["check", "help.answer.yes"],
  1: ["info", "help.answer.nearly"],
  0: ["close", "help.answer.no"],
} as const;

function lineOf({ context, found, organisation }: Props, wish: Wish, answer: Answer): IconLine {
  const { t } = context;
  const [icon, label] = LOOKS[answer.grade];
  return {
    icon,
    label: t(label),
    text: (
      <>
        <b>{tellWish(context, wish)}</b>
        {answer.grade === 0 ? `: ${t("help.answer.nothing")}` : answer.reasons.length === 0 ? null : ": "}
        {answer.reasons.map((reason, index) => (
          <>
            {index === 0 ? null : " · "}
            <Because {...{ context, found, wish, answer, organisation, reason }} />
          </>
        ))}
      </>
    ),
  };
}

const REACHED_BY = ["phone", "mobile", "email"] as const;
type Point = Organisation["points"][number];
const reachable = (points: readonly Point[]): Point[] =>
  REACHED_BY.flatMap((field) => points.find((point) => point.field === field) ?? []).slice(0, 2);

function Reach({ name, points }: { name: string | undefined; points: readonly Point[] }): JSX.Element {
  return (
    <>
      {name === undefined ? null : points.length === 0 ? name : `${name}: `}
      {points.map((point, index) => (
        <>
          {index === 0 ? null : ", "}
          <Value point={point} />
        </>
      ))}
    </>
  );
}

/** Whom to call: the organisation, and of its persons those who were found, else the first. */
function contacts({ context: { t }, helper, organisation }: Props): IconLine[] {
  const own = reachable(organisation.points);
  const found = new Set(
    helper.answers.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.by === "persons" ? reason.persons : [])),
    ),
  );
  const named = organisation.persons.filter((person) => nameOf(person) !== undefined);
  const persons = found.size > 0 ? named.filter(({ id }) => found.has(id)) : named.slice(0, 1);
  return [
    ...(own.length === 0
      ? []
      : [{ icon: "phone" as const, label: t("help.contact"), text: <Reach name={undefined} points={own} /> }]),
    ...persons.slice(0, 2).map((person) => ({
      icon: "person" as const,
      label: t("help.person"),
      text: <Reach name={nameOf(person)} points={reachable(person.points)} />,
    })),
  ];
}

/** What it shares, where nothing was wished: rooms, languages, resources, in a line. */
function shared({ context: { t }, organisation }: Props): string {
  const { languages, rooms, resources, knowHow } = organisation;
  return [
    ...(languages.length === 0 ? [] : [t.list(languages.slice(0, 6).map((code) => t.languageName(code)))]),
    ...(rooms.length === 0 ? [] : [rooms.map((room) => room.name).join(", ")]),
    ...resources.map((code) => t.code("directory-office.resource", code)),
    ...knowHow.slice(0, 3),
  ].join(" · ");
}

/** One who can help: what they fulfil and what not, why, and whom to call. */
export function HelperCard(props: Props): JSX.Element {
  const { context, found, helper, organisation } = props;
  const { t, paths } = context;
  const place = organisation.placeName ?? organisation.locality;
  const kind = t.code("directory.organisationKind", organisation.kind);
  return (
    <ResultCard
      level={3}
      title={organisation.name}
      href={paths.intern(`akteure/${organisation.slug}`)}
      provider={place === null ? kind : `${kind} · ${place}`}
      summary={found.wishes.length === 0 ? shared(props) : undefined}
      lines={[
        ...found.wishes.flatMap((wish, index) => {
          const answer = helper.answers[index];
          return answer === undefined ? [] : [lineOf(props, wish, answer)];
        }),
        ...contacts(props),
      ]}
    />
  );
}
