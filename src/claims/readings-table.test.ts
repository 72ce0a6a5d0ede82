import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { languages } from "../base/language.ts";
import { readingsTable } from "./readings-table.ts";

const page = fileURLToPath(new URL("../../docs/readings.md", import.meta.url));
const [start, end] = ["<!-- generated: npm run golden -->", "<!-- end of generated -->"];

test("the tables of docs/readings.md are those of the lexicon", () => {
  const text = readFileSync(page, "utf8");
  const [above = "", rest = ""] = text.split(start);
  const [, below = ""] = rest.split(end);
  const made = `${above}${start}\n\n${languages.map(readingsTable).join("\n\n")}\n\n${end}${below}`;
  if (process.env.FASIT_GOLDEN === "1" && process.env.CI === undefined) writeFileSync(page, made);
  else expect(text).toBe(made);
});
