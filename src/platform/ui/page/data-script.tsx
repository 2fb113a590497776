/** Without what says nothing: empty lists and texts. */
const told = (_name: string, value: unknown): unknown =>
  value === "" || (Array.isArray(value) && value.length === 0) ? undefined : value;

/**
 * Facts about the page for programs, as JSON-LD. Not a script: browsers run nothing of this type, and the content security
 * policy has nothing to say about it (HTML §4.12.1, "data block"). `<` is written as JSON allows, so that nothing ends it.
 */
export function DataScript({ value }: { value: unknown }) {
  return <script type="application/ld+json">{JSON.stringify(value, told)}</script>;
}
