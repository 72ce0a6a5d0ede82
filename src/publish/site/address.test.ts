import { describe, expect, test } from "vitest";
import { figurePath, isSafeName, relativeHref } from "./address.ts";

describe("addresses", () => {
  test.each([
    ["index.html", "tall/index.html", "tall/index.html"],
    ["tall/a/index.html", "index.html", "../../index.html"],
    ["tall/drift/skatt/index.html", "tall/a/index.html", "../../a/index.html"],
    ["kapittel/ny/index.html", "kapittel/ny/index.html", "index.html"],
    ["index.html", "kapittel/økonomi/index.html", "kapittel/%C3%B8konomi/index.html"],
  ])("from %s to %s is %s", (from, to, href) => expect(relativeHref(from, to)).toBe(href));

  test("a fragment is encoded", () =>
    expect(relativeHref("index.html", "a/index.html", "s-år")).toBe("a/index.html#s-%C3%A5r"));

  test("another year's value lies below the figure's own page", () =>
    expect(figurePath("netto@2016-regnskap")).toBe("tall/netto/2016-regnskap/index.html"));

  test.each(["okonomi", "drift/skatt", "økonomi", "a@2016-regnskap", "v1.2"])(
    "«%s» can be an address",
    (name) => expect(isSafeName(name)).toBe(true),
  );
  test.each(["", "..", "a/../b", "a b", "/a", "a/", "c:", "a\\b", ".skjult", "a?b"])(
    "«%s» cannot be an address",
    (name) => expect(isSafeName(name)).toBe(false),
  );
});
