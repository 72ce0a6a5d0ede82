import { describe, expect, test } from "vitest";
import { mostLogoBytes, readLogo } from "./logo.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 30 40"'): Uint8Array =>
  bytes(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const png = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
  ...[0, 0, 0, 30, 0, 0, 0, 40, 8, 6, 0, 0, 0],
]);

describe("a logo", () => {
  test("is an SVG or a PNG with a size", () => {
    expect(readLogo(svg('<path d="M0 0h30v40z" fill="url(#a)"/>'))).toMatchObject({
      kind: "svg",
      width: 30,
      height: 40,
    });
    expect(readLogo(svg("", 'width="60px" height="80"'))).toMatchObject({ width: 60, height: 80 });
    expect(readLogo(png)).toMatchObject({ kind: "png", width: 30, height: 40 });
  });

  test.each([
    ["active", svg("<script>alert(1)</script>")],
    ["active", svg('<path onload = "x()"/>')],
    ["active", svg("<foreignObject/>")],
    ["active", svg("<style>@import 'x'</style>")],
    ["active", svg('<a href="javascript:x"/>')],
    ["outside", svg('<image href="https://example.org/x.png"/>')],
    ["outside", svg('<use xlink:href="annen.svg#a"/>')],
    ["outside", svg('<path fill="url(https://example.org/a)"/>')],
    ["not-a-picture", bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>')],
    ["not-a-picture", bytes("GIF89a")],
    ["not-a-picture", png.slice(0, 12)],
    ["no-size", svg("", 'width="100%" height="100%"')],
    ["no-size", svg("", 'viewBox="0 0 0 10"')],
    ["too-large", new Uint8Array(mostLogoBytes + 1)],
  ])("is refused: %s", (problem, picture) => expect(readLogo(picture)).toBe(problem));
});
