import { findIds, isFilledUp, type PublicContext, type Question, withoutFilling } from "../records/index.ts";
import { keep, type ListOptions, readAddress, readQuestion } from "./listing.ts";

/**
 * Everything a list finds, by title, whatever page its address asks for; with words what fits wholly, where something
 * does. @param most ids at most
 */
export async function findWholeListing(context: PublicContext, options: ListOptions, most: number) {
  const { words } = readAddress(context.query, options);
  const { filters, choice, among, understood, question } = await readQuestion(context, options, words);
  const find = (asked: Question) =>
    keep(context, `whole ${most}`, asked, (door) => findIds(door, asked, { order: "title", limit: most, offset: 0 }));
  const isFilled = understood !== undefined && isFilledUp(understood);
  const strict = isFilled ? await find({ ...among, ...withoutFilling(understood) }) : undefined;
  const { ids, total } = strict !== undefined && strict.total > 0 ? strict : await find(question);
  return { filters, choice, words, ids, total };
}
