/** Who asks too often for what is dear to make. Counted in memory: reading a page writes nothing down about anybody. */

/** Subjects that are remembered; the longest silent is forgotten first. */
const MOST_SUBJECTS = 10_000;

/**
 * A counter that allows each subject `most` times within a sliding span of `within` milliseconds, in this process. What is
 * refused is not counted: who waits gets in again.
 */
export function createFrequency({ most, within }: { most: number; within: number }) {
  const known = new Map<string, number[]>();
  return (subject: string, now: Date): boolean => {
    const recent = (known.get(subject) ?? []).filter((at) => at > now.getTime() - within);
    if (recent.length >= most) return false;
    known.delete(subject);
    known.set(subject, [...recent, now.getTime()]);
    const [oldest] = known.keys();
    if (known.size > MOST_SUBJECTS && oldest !== undefined) known.delete(oldest);
    return true;
  };
}
