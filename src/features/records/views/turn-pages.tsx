import type { Translator } from "../../../platform/i18n/translate.ts";
import { Pagination, type PaginationProps } from "../../../platform/ui/index.ts";

type Sending = Extract<NonNullable<PaginationProps["next"]>, { sends: unknown }>["sends"];

/**
 * Turning over a list: links to the page before and after, and where one is; nothing where one page holds all.
 * @param to address of a page, or what a button of the form around sends
 */
export function TurnPages({
  t,
  page,
  pages,
  to,
}: {
  t: Translator;
  page: number;
  pages: number;
  to: (page: number) => string | Sending;
}) {
  if (pages <= 1) return <></>;
  const way = (number: number, label: string) => {
    const where = to(number);
    return typeof where === "string" ? { href: where, label } : { sends: where, label };
  };
  return (
    <Pagination
      label={t("ui.pagination")}
      position={t("ui.pageOf", { page, pages })}
      previous={page > 1 ? way(page - 1, t("ui.previous")) : undefined}
      next={page < pages ? way(page + 1, t("ui.next")) : undefined}
    />
  );
}
