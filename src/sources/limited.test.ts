import { expect, test } from "vitest";
import { lineList } from "./limited.ts";

test("lines are listed with runs drawn together, and cut after twenty", () => {
  expect(lineList([8, 9, 10, 14, 20])).toBe("8–10, 14, 20");
  const odd = Array.from({ length: 21 }, (_, n) => 2 * n + 1);
  expect(lineList(odd)).toMatch(/^1, 3, .*, 39 …$/);
  expect(lineList(odd.slice(0, 20))).toMatch(/, 39$/);
});
