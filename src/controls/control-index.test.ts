import { expect, test } from "vitest";
import { golden } from "../../test/golden.ts";
import { controls } from "./areas.ts";
import { controlIndex } from "./control-index.ts";

test("docs/kostra-controls.md is made from the definitions, a row for each", () => {
  const index = controlIndex();
  golden(new URL("../../docs/kostra-controls.md", import.meta.url), index);
  expect(index.match(/^\| \d{3}/gm)).toHaveLength(controls.length);
});
