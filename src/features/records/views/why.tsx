import type { JSX } from "hono/jsx/jsx-runtime";
import type { Translator } from "../../../platform/i18n/translate.ts";
import { cutAtMarks, type Why } from "../reasons.ts";

/** How far an entry is from the place somebody asked about; undefined where it is there, or nowhere in particular. */
export type Distance = { place: string; isFarther: boolean } | undefined;

/** A text with the words somebody asked for marked. */
export const Marked = ({ text, marks }: { text: string; marks: Why["marks"] }): JSX.Element => (
  <>{cutAtMarks(text, marks).map((piece, index) => (index % 2 === 1 ? <mark>{piece}</mark> : piece))}</>
);

const German = ({ words, t }: { words: readonly string[]; t: Translator }): string => t.list(words.map(t.isolate));

/** Why an entry was found, in one line; nothing where its title says it. */
export function whyLine(why: Why, distance: Distance, t: Translator): JSX.Element | undefined {
  const { excerpt, also, without } = why;
  const parts: JSX.Element[] = [];
  if (distance !== undefined)
    parts.push(
      <>
        {t(distance.isFarther ? "records-public.why.farther" : "records-public.why.near", { place: distance.place })}
      </>,
    );
  if (excerpt !== undefined)
    parts.push(
      <>
        {t("records-public.why.text")}{" "}
        <bdi lang="de">
          {excerpt.before}
          <mark>{excerpt.word}</mark>
          {excerpt.after}
        </bdi>
      </>,
    );
  if (also.length > 0) parts.push(<>{t("records-public.why.also", { words: German({ words: also, t }) })}</>);
  if (without.length > 0) parts.push(<>{t("records-public.why.without", { words: t.list([...without]) })}</>);
  if (parts.length === 0) return undefined;
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index === 0 ? null : " · "}
          {part}
        </>
      ))}
    </>
  );
}
