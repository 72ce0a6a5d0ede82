import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languages } from "../base/language.ts";
import { type ReadRecord, readText } from "./read-record.ts";

const number = (value: number | null | undefined): string =>
  value === null || value === undefined ? "…" : String(Number(value.toPrecision(12)));

function line(record: ReadRecord): string {
  const { phrase, value, unit, lower, upper, soft_lower, soft_upper, bound, hedge, relation } = record;
  if (record.unread !== undefined) return `  ${phrase} = unread`;
  const soft =
    soft_lower === undefined && soft_upper === undefined
      ? []
      : [`soft ${number(soft_lower)}..${number(soft_upper)}`];
  const parts = [
    number(value),
    unit,
    `${number(lower)}..${number(upper)}`,
    ...soft,
    bound,
    hedge ?? "",
    relation === undefined ? "" : `(${relation})`,
  ];
  return `  ${phrase} = ${parts.filter((part) => part !== "").join(" ")}`;
}

describe("what is read in free sentences", () => {
  for (const language of languages) {
    const path = fileURLToPath(new URL(`corpus/${language}.txt`, import.meta.url));
    const text = readFileSync(path, "utf8");
    const made = text
      .split("\n")
      .filter((one) => !one.startsWith("  "))
      .flatMap((one) =>
        one === "" || one.startsWith("#") ? [one] : [one, ...readText(one, language).map(line)],
      )
      .join("\n");

    test(`${language}: as reviewed in corpus/${language}.txt`, () => {
      if (process.env.FASIT_GOLDEN === "1" && process.env.CI === undefined) writeFileSync(path, made);
      else expect(made).toBe(text);
    });
  }
});
