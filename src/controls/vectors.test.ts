/** SSB's own cases, where they are at hand; they are not ours, and stand beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { judgeVector, readVector } from "./vectors.ts";

const file = resolve("../shared/facts/kostra/control-vectors.jsonl");

const vector = (more: object): string =>
  JSON.stringify({
    rule: "003",
    case: "synthetic",
    arguments: { kvartal: " ", orgnr: " ".repeat(9), skjema: "0A", aargang: "2025", region: "420400" },
    records: [{ skjema: "0B" }],
    expect: { severity: "ERROR", count: 1, messages: ["Fant ugyldig skjema '0B'."], lineNumbers: [1] },
    ...more,
  });

function judged(line: string) {
  const read = readVector(line);
  if ("problem" in read) throw new Error(read.problem);
  return judgeVector(read);
}

describe("a case", () => {
  test.each([
    ["agrees", {}, true],
    ["differs in severity", { expect: { severity: "FATAL", count: 1, messages: [] } }, false],
    ["differs in count", { expect: { severity: null, count: 2, messages: [] } }, false],
    ["differs in message", { expect: { severity: null, count: null, messages: ["Fant noe"] } }, false],
    ["differs in lines", { expect: { severity: null, count: null, messages: [], lineNumbers: [2] } }, false],
    ["expects silence and hears something", { expect: null }, false],
    ["expects something and hears silence", { records: [{ skjema: "0A" }] }, false],
    ["asks a control there is not", { rule: "999", expect: null }, false],
    ["asks a predicate there is not", { rule: "predicate:isUgyldig", expect: false }, false],
    ["asks a predicate", { rule: "predicate:isBalanseRegnskap", expect: true }, true],
    [
      "asks a whole file",
      { rule: "file:Kommune", records: ["x"], expect: { numberOfControls: 1, entries: 1 } },
      true,
    ],
  ])("%s", (_, more, agrees) => {
    expect(judged(vector(more)).agrees).toBe(agrees);
  });

  test.each([["{"], ["[]"], [JSON.stringify({ rule: "003" })], [vector({ records: [{ kapittel: "1" }] })]])(
    "%s is none",
    (line) => {
      expect(readVector(line)).toHaveProperty("problem");
    },
  );
});

test.skipIf(!existsSync(file))("SSB's cases agree", () => {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  expect(lines.map((line) => judged(line)).filter((one) => !one.agrees)).toEqual([]);
  expect(lines.length).toBeGreaterThan(200);
});
