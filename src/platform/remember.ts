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

/** The same for what an object and some texts make: it goes with the object, or when `most` are kept in all. */
export function rememberWith<O extends object, A extends readonly (string | undefined)[], R>(
  make: (owner: O, ...given: A) => R,
  most: number,
): (owner: O, ...given: A) => R {
  let known = new WeakMap<O, Map<string, R>>();
  let size = 0;
  return (owner, ...given) => {
    const key = given.join("\u0000");
    const found = known.get(owner)?.get(key);
    if (found !== undefined) return found;
    const made = make(owner, ...given);
    size += 1;
    if (size > most) [known, size] = [new WeakMap(), 1];
    known.set(owner, (known.get(owner) ?? new Map<string, R>()).set(key, made));
    return made;
  };
}
