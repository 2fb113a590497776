/**
 * A pure function of texts and numbers that keeps what it made. Pages say the same days, spans and names of languages over
 * and over, and `Intl` takes 1–25 µs for each (`formatRange` most). When `most` different ones are kept, it starts anew.
 */
export function remember<A extends readonly (string | number | undefined)[], R>(
  make: (...given: A) => R,
  most = 2000,
): (...given: A) => R {
  const known = new Map<string | number, R>();
  return (...given) => {
    const [first] = given;
    const key = given.length === 1 && first !== undefined ? first : given.join("\u0000");
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(...given);
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
