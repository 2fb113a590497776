import { type NavigationItem } from "../types.ts";

type Tab = NavigationItem & { count?: number | string | undefined };

/** What a button sends with its form; its words. */
export type Sending = { name: string; value: string };

function Words({ label, count }: Pick<Tab, "label" | "count">) {
  return (
    <>
      {label}
      {count === undefined ? null : ` ${count}`}
    </>
  );
}

/**
 * Views of the same thing, each with its own address: „Offen 7 · Neu 41 · Alle 62“. Inside a form, tabs with `sends` are
 * its buttons: what was typed goes along and is kept.
 */
export function Tabs({ label, items }: { label: string; items: (Tab | (Omit<Tab, "href"> & { sends: Sending }))[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            {"sends" in item ? (
              <button {...item.sends} formnovalidate aria-current={item.current ? "page" : undefined}>
                <Words {...item} />
              </button>
            ) : (
              <a href={item.href} aria-current={item.current ? "page" : undefined}>
                <Words {...item} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
