import { z } from "zod";
import { MachineProblem } from "./machine.ts";

/** Milliseconds a machine may take for one request; long texts on small machines take a while. */
const PATIENCE = 60_000;
/** Most bytes of an answer: a request holds 50 lines. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What a status means, beyond what a machine documents itself. */
function problemOf(status: number, detail: string): MachineProblem {
  if (status === 401 || status === 403) return new MachineProblem("key", detail);
  if (status === 429 || status === 503 || status === 529) return new MachineProblem("busy", detail);
  if (status === 456) return new MachineProblem("quota", detail);
  return status >= 500 ? new MachineProblem("unreachable", detail) : new MachineProblem("refused", detail);
}

async function readJson(answer: Response): Promise<unknown> {
  if (Number(answer.headers.get("content-length") ?? 0) > MOST_BYTES) throw new MachineProblem("refused", "too long");
  const text = await answer.text();
  if (text.length > MOST_BYTES) throw new MachineProblem("refused", "too long");
  try {
    return JSON.parse(text);
  } catch {
    throw new MachineProblem(answer.ok ? "refused" : "unreachable", `no JSON (${answer.status})`);
  }
}

const fault = z.object({ error: z.string() }).or(z.object({ message: z.string() }));

/**
 * Sends one request to a machine and reads its answer; keys never stand in what goes wrong.
 * @throws MachineProblem
 */
export async function askMachine<T extends z.ZodType>(
  url: string,
  options: { body: unknown; headers?: Record<string, string>; answer: T; signal: AbortSignal; patience?: number },
): Promise<z.output<T>> {
  const { body, headers = {}, signal, patience = PATIENCE } = options;
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify(body),
      // A key must not follow to wherever a machine leads.
      redirect: "error",
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new MachineProblem("unreachable", error instanceof Error ? error.name : "unknown");
  }
  if (!answer.ok) {
    const said = fault.safeParse(await readJson(answer).catch(() => undefined));
    const words = said.success ? Object.values(said.data).join("").slice(0, 200) : "";
    const isLanguage = answer.status === 400 && /lang|not supported/iu.test(words);
    throw isLanguage ? new MachineProblem("language", words) : problemOf(answer.status, `${answer.status} ${words}`);
  }
  const read = options.answer.safeParse(await readJson(answer));
  if (!read.success) throw new MachineProblem("refused", "answer of another shape");
  return read.data;
}
