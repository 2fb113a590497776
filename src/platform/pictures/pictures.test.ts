import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { preparePicture } from "./index.ts";

const BOUNDS = { bytesIn: 1_000_000, bytesOut: 8192, width: 160, height: 48 };
const prepare = (source: string | Uint8Array) =>
  preparePicture(typeof source === "string" ? new TextEncoder().encode(source) : source, BOUNDS);
const textOf = (source: string): string => {
  const made = prepare(source);
  return "fault" in made ? made.fault : new TextDecoder().decode(made.body);
};
const svg = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

function png(width: number, height: number, paint: (x: number, y: number) => number[]): Buffer {
  const picture = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) picture.data.set(paint(x, y), (y * width + x) * 4);
  return PNG.sync.write(picture);
}

describe("a PNG", () => {
  it("is scaled into its box at twice the size and made anew", () => {
    const source = png(1600, 800, (x) => (x < 800 ? [200, 0, 0, 255] : [0, 0, 0, 0]));
    const noted = Buffer.concat([source.subarray(0, 33), chunk("tEXt", "Comment\0geheim"), source.subarray(33)]);
    const made = prepare(noted);
    expect(made).toMatchObject({ type: "image/png", width: 96, height: 48 });
    if ("fault" in made) throw new Error(made.fault);
    expect(Buffer.from(made.body).includes("geheim")).toBe(false);
    const seen = PNG.sync.read(Buffer.from(made.body));
    expect([seen.width, seen.height]).toEqual([192, 96]);
    expect([...seen.data.subarray(0, 4)]).toEqual([200, 0, 0, 255]);
    expect(seen.data[191 * 4 + 3]).toBe(0);
  });

  it("is not made larger than it is", () => {
    expect(prepare(png(20, 10, () => [0, 0, 255, 255]))).toMatchObject({ width: 20, height: 10 });
  });

  it("that stays too heavy, claims to be huge or is broken is refused", () => {
    let state = 1;
    const noise = () => [0, 0, 0].map(() => ((state = (state * 48_271) % 2_147_483_647) >> 8) & 255).concat(255);
    expect(prepare(png(600, 180, noise))).toEqual({ fault: "too_heavy" });
    const bomb = Buffer.from(png(4, 4, () => [0, 0, 0, 255]));
    bomb.writeUInt32BE(100_000, 16);
    bomb.writeUInt32BE(100_000, 20);
    expect(prepare(bomb)).toEqual({ fault: "too_large" });
    expect(prepare(bomb.subarray(0, 20))).toEqual({ fault: "damaged" });
    expect(prepare(png(4, 4, () => [0, 0, 0, 255]).subarray(0, 50))).toEqual({ fault: "damaged" });
  });
});

function chunk(type: string, data: string): Buffer {
  const body = Buffer.from(type + data, "latin1");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

describe("an SVG", () => {
  it("keeps what draws, also colours from classes and styles", () => {
    const made = textOf(
      svg(
        '<style>.a,.b{fill:#123456}</style><g class="a"><path d="M0 0h10v10z" style="stroke:#fff;behavior:url(x)"/></g>',
      ),
    );
    expect(made).toContain('<g fill="#123456"><path d="M0 0h10v10z" stroke="#fff"/></g>');
    expect(made).not.toContain("behavior");
  });

  it.each([
    '<script>alert(1)</script><path d="M0 0"/>',
    '<foreignObject><body onload="alert(1)"/></foreignObject>',
    '<image href="https://elsewhere.example/x.png"/>',
    '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    "<iframe src='https://elsewhere.example'/>",
  ])("with %s is refused", (inside) => expect(textOf(svg(inside))).toBe("svg_content"));

  it("loses handlers, addresses, comments, entities and everything that is not shape or colour", () => {
    const made = textOf(
      `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${svg(
        '<!-- <script> --><path onclick="alert(1)" d="M0 0" fill="url(https://elsewhere.example/#a)" stroke="url(#b)" xlink:href="//elsewhere.example"/><use href="data:image/svg+xml,x"/><metadata><script>alert(2)</script></metadata>',
        'viewBox="0 0 10 10" onload="alert(3)" data-x="1"',
      )}`,
    );
    expect(made).not.toMatch(/alert|script|elsewhere|onload|onclick|ENTITY|data/i);
    expect(made).toContain('stroke="url(#b)"');
  });

  it("with text is refused, because its font does not come along", () => {
    expect(textOf(svg("<text>Kreis</text>"))).toBe("svg_text");
  });

  it("has a size of its own, and none that is shown larger than its box", () => {
    expect(prepare(svg('<path d="M0 0"/>', 'viewBox="0 0 1000 100"'))).toMatchObject({ width: 160, height: 16 });
    expect(prepare(svg('<path d="M0 0"/>', 'width="20mm" height="40mm"'))).toMatchObject({ width: 24, height: 48 });
    expect(textOf(svg('<path d="M0 0"/>', ""))).toBe("damaged");
  });

  it.each(["", "GIF89a", "<html><body>", "<svg", "<svg><g></svg>", "<svg viewBox='0 0 1 1'><g></g>"])(
    "is not %j",
    (source) => expect(["unknown", "damaged"]).toContain(textOf(source)),
  );
});
