import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { settingProblem, yamlProblem } from "./setting-problems.ts";

const source = fileURLToPath(new URL("../../", import.meta.url));

/** The messages our schemas give: the last argument of `regex` and `refine`, and an issue's `message`. */
function messagesIn(text: string): readonly string[] {
  const given = [
    ...text.matchAll(/\.regex\([^\n]*\/[a-z]*,\s*(?:"([^"]+)"|'([^']+)')\)/g),
    ...text.matchAll(/message:\s*(?:"([^"]+)"|`([^`]+)`)/g),
    ...text.matchAll(/\.refine\([^\n]*,\s*"([^"]+)"\)/g),
  ];
  return given.map(([, one, other]) => (one ?? other ?? "").replaceAll(/\$\{[^}]*\}/g, "x"));
}

test("every message of a schema has its words in Norwegian", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return /from "zod"/.test(text) ? messagesIn(text).map((message) => [file, message] as const) : [];
  });
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(([, message]) => settingProblem(message).nb === message)).toEqual([]);
});

const settings = z.strictObject({
  year: z.number().int().min(1900),
  language: z.enum(["nb", "nn"]),
  title: z.string().min(1),
  kind: z.literal("ledger"),
  list: z.array(z.string()).min(1),
});

test.each([
  [{ year: "2017" }, "her skal det stå et tall, ikke tekst"],
  [{ year: 1700 }, "grensen er >= 1900"],
  [{ language: "sv" }, "velg en av nb, nn"],
  [{ title: "" }, "teksten er tom"],
  [{ kind: "x" }, "her skal det stå ledger"],
  [{ list: [] }, "listen er tom"],
  [{ list: undefined }, "mangler; her skal det stå en liste"],
  [{ titel: "x" }, "ukjent: titel"],
])("%j: %s", (changed, nb) => {
  const right = { year: 2017, language: "nb", title: "x", kind: "ledger", list: ["x"] };
  const { error } = settings.safeParse({ ...right, ...changed });
  expect(error?.issues.map(({ message }) => settingProblem(message).nb)).toEqual([nb]);
});

test("the YAML library's codes have words, and a code nobody knows keeps the library's own", () => {
  expect(yamlProblem("DUPLICATE_KEY", "Map keys must be unique").nb).toBe(
    "samme navn står to ganger på samme nivå",
  );
  expect(yamlProblem("BAD_SCALAR_START", "x").nn).toContain("hermeteikn");
  expect(yamlProblem("NEW", "Something")).toEqual({ nb: "Something", nn: "Something", en: "Something" });
});
