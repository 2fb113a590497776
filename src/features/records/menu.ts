import type { PlainMessageKey } from "../../platform/i18n/translate.ts";
import type { Role } from "./viewer.ts";

/** The main navigation of the workspace, in its order; what it says is `accounts.menu.<group>`. */
export const MENU_GROUPS = [
  "home",
  "network",
  "meetings",
  "offers",
  "news",
  "messages",
  "figures",
  "website",
  "office",
] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** `id`: what pages name that belong to it. A group's ways stand above its pages that are entries themselves. */
export type MenuEntry = {
  id: string;
  group: MenuGroup;
  label: PlainMessageKey;
  path: string;
  roles: readonly Role[];
  /** Within the group. */
  order: number;
};

/** What somebody of a role finds: groups that lead somewhere. */
export type Menu = { group: MenuGroup; entries: [MenuEntry, ...MenuEntry[]] }[];

/** What of all entries somebody of this role finds. */
export function menuFor(all: readonly MenuEntry[], role: Role): Menu {
  const open = all.filter((entry) => entry.roles.includes(role));
  return MENU_GROUPS.flatMap((group) => {
    const [first, ...others] = open.filter((entry) => entry.group === group).toSorted((a, b) => a.order - b.order);
    return first === undefined ? [] : [{ group, entries: [first, ...others] }];
  });
}
