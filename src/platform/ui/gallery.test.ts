import { describe, expect, test } from "vitest";
import { gallery, galleryPage } from "./gallery.tsx";
import { renderDocument } from "./render.ts";

const examples = gallery.flatMap(([component, list]) =>
  list.map((example) => [`${component}: ${example.name}`, example] as const),
);

describe("the gallery", () => {
  test.each(examples)("%s renders to elements", (_name, example) => {
    expect(String(example.render())).toMatch(/^<\w/);
  });

  test("no id stands twice on its page", () => {
    const ids = [...renderDocument(galleryPage()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("every aria-describedby, aria-labelledby and label names something that is there", () => {
    const html = renderDocument(galleryPage());
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const named = [...html.matchAll(/ (?:for|aria-(?:describedby|labelledby))="([^"]+)"/g)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test("nothing is inline that the content security policy forbids", () => {
    expect(renderDocument(galleryPage({ look: "workspace" }))).not.toMatch(/ style=| on\w+=|<script|<style/);
  });
});
