import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute, escapeHtml, html, safeUrl } from "./html.ts";

/** Reads back what escaping wrote, as a browser would. */
function unescaped(text: string): string {
  const back: Readonly<Record<string, string>> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&amp;": "&",
  };
  return text.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => back[entity] ?? "");
}

describe("HTML from untrusted text", () => {
  test("text never opens a tag, ends an attribute or starts an entity of its own", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = html`<p title="${text}">${text}</p>`.text;
        expect(written.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
        expect(written.match(/"/g)).toHaveLength(2);
        expect(escapeHtml(text).replaceAll(/&(?:lt|gt|quot|#39|amp);/g, "")).not.toContain("&");
      }),
    ));

  test("text comes back as it was", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(unescaped(escapeHtml(text))).toBe(text.replaceAll("\0", "\uFFFD"));
      }),
    ));

  test("Html is put in whole, strings are not, nothing is nothing", () => {
    const inner = html`<b>${"<"}</b>`;
    expect(html`${inner}${"<b>"}${[inner, "&"]}${undefined}${false}${0}`.text).toBe(
      "<b>&lt;</b>&lt;b&gt;<b>&lt;</b>&amp;0",
    );
  });

  test("an object that looks like Html is not taken for it", () => {
    const forged: unknown = { text: "<script>" };
    expect(() => html`${forged as string}`.text).toThrow();
  });

  test.each([
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "vbscript:x",
    "",
  ])("«%s» is no safe address", (url) => expect(safeUrl(url)).toBeUndefined());

  test("attributes are written or left out", () => {
    expect(attribute("id", 'a"b')?.text).toBe(' id="a&quot;b"');
    expect(attribute("open", true)?.text).toBe(" open");
    expect(attribute("lang", undefined)).toBeUndefined();
  });
});
