import type { NavigationItem } from "../types.ts";

/** Views of the same thing, each with its own address: „Offen 7 · Neu 41 · Alle 62“. */
export function Tabs({
  label,
  items,
}: {
  label: string;
  items: (NavigationItem & { count?: number | string | undefined })[];
}) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label}
              {item.count === undefined ? null : ` ${item.count}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
