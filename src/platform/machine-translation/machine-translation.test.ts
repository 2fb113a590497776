import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMachine, MachineProblem, markText } from "./index.ts";

type Asked = { url: string; headers: IncomingMessage["headers"]; body: Record<string, unknown> };
let asked: Asked[] = [];
let answer: (asked: Asked, response: ServerResponse) => void;
const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => void parts.push(part));
  request.on("end", () => {
    const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
    const one = { url: request.url ?? "", headers: request.headers, body };
    asked.push(one);
    answer(one, response);
  });
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

const send = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
};
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const machineOf = (kind: "libretranslate" | "deepl", more: { key?: string; patience?: number } = {}) => {
  asked = [];
  return createMachine({ kind, url: url(), ...more });
};
const never = new AbortController().signal;
const upper = (text: string) =>
  text.replaceAll(/(<[^>]*>|&[a-z]+;)|(\p{L}+)/gu, (_all, tag: string, word: string) => tag ?? word.toUpperCase());

/** What a machine answers that does its work: capitals for a translation. */
const works = {
  libretranslate: ({ body }: Asked, response: ServerResponse) =>
    send(response, 200, { translatedText: (body["q"] as string[]).map(upper) }),
  deepl: ({ body }: Asked, response: ServerResponse) =>
    send(response, 200, {
      translations: (body["text"] as string[]).map((text) => ({ detected_source_language: "DE", text: upper(text) })),
    }),
};

describe.each(["libretranslate", "deepl"] as const)("the machine %s", (kind) => {
  it("gets lines as it documents them, and gives them back in order", async () => {
    answer = works[kind];
    const machine = machineOf(kind, { key: "geheim" });
    expect(await machine.translate(["eins", 'zwei <x id="1"/>'], "uk", never)).toEqual(["EINS", 'ZWEI <x id="1"/>']);
    const [one] = asked;
    if (kind === "deepl") {
      expect(one).toMatchObject({
        url: "/v2/translate",
        headers: { authorization: "DeepL-Auth-Key geheim" },
        body: { source_lang: "DE", target_lang: "UK", tag_handling: "xml" },
      });
      await machine.translate(["eins"], "en", never);
      expect(asked[1]?.body["target_lang"]).toBe("EN-GB");
    } else
      expect(one).toMatchObject({
        url: "/translate",
        body: { source: "de", target: "uk", format: "html", api_key: "geheim" },
      });
  });

  it("gets many lines in several requests", async () => {
    answer = works[kind];
    const lines = Array.from({ length: 120 }, (_, index) => `zeile ${index}`);
    expect(await machineOf(kind).translate(lines, "uk", never)).toEqual(lines.map(upper));
    expect(asked).toHaveLength(3);
  });

  it.each([
    [403, { error: "Invalid API key" }, "key"],
    [401, { message: "no" }, "key"],
    [429, { error: "Slowdown" }, "busy"],
    [503, "", "busy"],
    [456, { message: "Quota exceeded" }, "quota"],
    [400, { message: "Value for 'target_lang' not supported." }, "language"],
    [400, { error: "xx is not supported" }, "language"],
    [413, { message: "Too large" }, "refused"],
    [500, "<html>", "unreachable"],
    [200, "<html>", "refused"],
    [200, { andere: "Form" }, "refused"],
    [200, { translatedText: [], translations: [] }, "refused"],
  ])("says what is wrong: %s %j", async (status, body, fault) => {
    answer = (_asked, response) => send(response, status, body);
    const problem = await machineOf(kind, { key: "geheim" })
      .translate(["eins"], "uk", never)
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(MachineProblem);
    expect(problem).toMatchObject({ fault });
    expect(String(problem)).not.toContain("geheim");
  });

  it("is not waited for without end, and its key follows nowhere else", async () => {
    answer = () => undefined;
    const slow = machineOf(kind, { patience: 30 }).translate(["eins"], "uk", never);
    await expect(slow).rejects.toMatchObject({ fault: "unreachable" });
    answer = (_asked, response) => {
      response.writeHead(307, { location: `${url()}/anderswo` });
      response.end();
    };
    await expect(machineOf(kind).translate(["eins"], "uk", never)).rejects.toMatchObject({ fault: "unreachable" });
    expect(asked).toHaveLength(1);
    const elsewhere = createMachine({ kind, url: "http://127.0.0.1:1" });
    await expect(elsewhere.translate(["eins"], "uk", never)).rejects.toMatchObject({ fault: "unreachable" });
  });
});

describe("Markdown on its way through a machine", () => {
  const terms = [{ pattern: /Sprachkurse?/gu, word: "мовний курс" }];

  it("keeps marks, placeholders, addresses and terms", () => {
    const text =
      "## Sprachkurs\n\n- **Kommen** Sie [vorbei](https://example.org/a?b=1)\n- Tel. {{telefon}} & <mehr>\n\n---\n";
    const marked = markText(text, terms);
    expect(marked.lines).toHaveLength(2);
    expect(marked.lines.join("\n")).not.toMatch(/example\.org|telefon|\*\*/);
    expect(marked.restore(marked.lines.map(upper))).toBe(
      "## мовний курс\n\n- **KOMMEN** SIE [VORBEI](https://example.org/a?b=1)\n- TEL. {{telefon}} & <MEHR>\n\n---\n",
    );
  });

  it("is the same again where nothing is changed, whatever stands in it", () => {
    const line = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(
        "",
        "# A",
        "  - b **c**",
        "1. {{x}}",
        "`<a> &amp;` und",
        "> z [y](z)",
        '<x id="1"/>',
        "&amp; &lt;b>",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(
          line.map((one) => one.replaceAll(/[\n\r]/gu, " ")),
          { maxLength: 6 },
        ),
        (lines) => {
          const marked = markText(lines.join("\n"), []);
          expect(marked.restore(marked.lines)).toBe(lines.join("\n"));
        },
      ),
    );
  });

  it("is refused where a mark is gone, doubled, or of another's making", () => {
    const marked = markText("Rufen Sie {{telefon}} an", []);
    expect(marked.restore(["Call"])).toBeUndefined();
    expect(marked.restore(['<x id="1"/> <x id="1"/>'])).toBeUndefined();
    expect(marked.restore(['<x id="1"/> <script>'])).toBeUndefined();
    expect(marked.restore([])).toBeUndefined();
    expect(marked.restore(['Call <x id="1"></x> now'])).toBe("Call {{telefon}} now");
  });
});
