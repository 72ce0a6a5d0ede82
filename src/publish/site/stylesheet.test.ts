import { describe, expect, test } from "vitest";
import { buildStylesheet, parseCss } from "./stylesheet.ts";

describe("the stylesheet", () => {
  test("strings and addresses may hold braces and semicolons", () => {
    const css = `.a{b:url("data:x;y,{}");c:"};"}.d{e:f(g(;))}`;
    expect(parseCss(css)).toEqual([
      {
        kind: "block",
        prelude: ".a",
        body: [
          { kind: "line", text: `b:url("data:x;y,{}")` },
          { kind: "line", text: `c:"};"` },
        ],
      },
      { kind: "block", prelude: ".d", body: [{ kind: "line", text: "e:f(g(;))" }] },
    ]);
  });

  test("tokens that nobody refers to go, and those that only they referred to", () => {
    const css = buildStylesheet({
      theme: "@layer ds.theme.x{:root{--used:1;--unused:var(--deeper);--deeper:2}}",
      components: [".c{color:var(--used)}"],
      own: ".own{--set-here:1}",
    });
    expect(css).toBe(
      "@layer ds.theme,ds.components;@layer ds.theme.x{:root{--used:1}}@layer ds.components{.c{color:var(--used)}}\n",
    );
  });

  test("of a list of selectors, only what the site has stays", () => {
    const css = buildStylesheet({
      theme: "",
      components: [`.a,[data-size="sm"] .a{x:y}[data-color-scheme=dark]{x:y}`],
      own: "",
    });
    expect(css).toContain("@layer ds.components{.a{x:y}}");
  });
});
