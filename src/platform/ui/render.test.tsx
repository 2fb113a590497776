import fc from "fast-check";
import { raw } from "hono/html";
import { describe, expect, test } from "vitest";
import { gallery, galleryPage } from "./gallery.tsx";
import { renderAround, renderMarkup, renderOnce, renderPage } from "./render.ts";
import type { Child } from "./types.ts";

const examples = gallery.flatMap(([component, list]) =>
  list.map((example) => [`${component}: ${example.name}`, example] as const),
);

describe("rendering elements", () => {
  test.each(examples)("%s renders as hono/jsx renders it", (_name, example) => {
    expect(renderMarkup(example.render())).toBe(String(example.render()));
  });

  test("a whole page renders as hono/jsx renders it", () => {
    expect(renderMarkup(galleryPage())).toBe(String(galleryPage()));
  });

  test("text and attributes are escaped, finished markup is not", () => {
    const hostile = `<script>alert("1" & '2')</script>`;
    const escaped = "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;";
    expect(renderMarkup(<p title={hostile}>{hostile}</p>)).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(renderMarkup(<p>{raw("<b>bold</b>")}</p>)).toBe("<p><b>bold</b></p>");
  });

  test("what is not there leaves nothing behind, and zero is a number", () => {
    expect(
      renderMarkup(
        <ul hidden={false} lang={undefined}>
          {null}
          {false}
          {[1, 2].map((item) => (
            <li value={item}>{item - 1}</li>
          ))}
        </ul>,
      ),
    ).toBe('<ul><li value="1">0</li><li value="2">1</li></ul>');
  });

  test("flags stand alone, other truths are spelled out", () => {
    expect(renderMarkup(<details open aria-busy={true} />)).toBe('<details open="" aria-busy="true"></details>');
  });

  test("what would only be known later is refused instead of shown as an object", () => {
    const Later = () => Promise.resolve(<p>later</p>);
    expect(() => renderMarkup(<Later />)).toThrow(TypeError);
    expect(() => renderMarkup(<p {...({ title: new Date(0) } as unknown as { title: string })} />)).toThrow(
      "Attribute title",
    );
  });

  test("text of any script comes out as UTF-8, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ maxLength: 500 }), (foreign, own) => {
        const element = () => <p title={foreign}>{`${own}${foreign}`}</p>;
        expect(Buffer.from(renderPage(element()))).toEqual(Buffer.from(`<!doctype html>${String(element())}`));
      }),
    );
    expect(renderMarkup(<p>{"👋🏽 ё–\ud800"}</p>)).toBe("<p>👋🏽 ё–\ufffd</p>");
    const long = "Über – 🙂 <".repeat(100_000);
    expect(renderMarkup(<p>{long}</p>)).toBe(String(<p>{long}</p>));
  });

  test("a page that fails leaves nothing in the next one", () => {
    const Broken = (): never => {
      throw new Error("broken");
    };
    expect(() =>
      renderMarkup(
        <p>
          before
          <Broken />
        </p>,
      ),
    ).toThrow("broken");
    expect(renderMarkup(<b>after</b>)).toBe("<b>after</b>");
  });

  test("an element rendered once reads the same inside another, also for hono/jsx", () => {
    const once = renderOnce(<b>{"<"}</b>);
    expect(renderMarkup(<p>{once}</p>)).toBe("<p><b>&lt;</b></p>");
    expect(String(<p>{once}</p>)).toBe("<p><b>&lt;</b></p>");
  });

  test("what is rendered around holes reads as if it had been rendered with what goes in", () => {
    const link = (start: string, page: Child) => (
      <ul title={start}>
        <li>
          <a href={`${start}&ort=1`}>{page}</a>
        </li>
        <li>
          <a href={`${start}&ort=2`}>Süden</a>
        </li>
      </ul>
    );
    const around = renderAround<"start" | "page">((hole) => link(hole("start"), hole("page")));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (start, text) => {
        expect(renderMarkup(around({ start, page: text }))).toBe(renderMarkup(link(start, text)));
        const page = <b>{text}</b>;
        expect(renderMarkup(<p>{around({ start, page })}</p>)).toBe(renderMarkup(<p>{link(start, page)}</p>));
      }),
    );
    const filled = around({ start: `"<`, page: <b>1</b> });
    expect(String(<p>{filled}</p>)).toBe(String(<p>{link(`"<`, <b>1</b>)}</p>));
    expect(renderMarkup(renderAround(() => <i>0</i>)({}))).toBe("<i>0</i>");
  });

  test("a hole that is left open is no page", () => {
    const around = renderAround<string>((hole) => <a href={hole("forgotten")}>weiter</a>);
    expect(() => renderMarkup(around({}))).toThrow("forgotten");
  });
});
