/** The readings against the numeric phrases of municipal prose that were collected by hand. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { type Rational, toNumber } from "../base/rational.ts";
import type { Reading } from "./claim.ts";
import { readPhrase } from "./read-phrase.ts";

const file = fileURLToPath(new URL("../../../shared/facts/claims-sample.jsonl", import.meta.url));

interface Sample {
  readonly phrase: string;
  readonly lang: Language;
  readonly unit: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly soft_lower?: number;
  readonly soft_upper?: number;
  readonly note?: string;
}

const units: Readonly<Record<string, string>> = {
  kr: "kr",
  "%": "percent",
  prosentpoeng: "percentage-points",
  promille: "promille",
  "kr per innbygger": "kr-per-inhabitant",
};

const close = (a: Rational | undefined, b: number | null): boolean =>
  a === undefined || b === null
    ? a === undefined && b === null
    : Math.abs(toNumber(a) - b) < 1e-6 * Math.max(1, Math.abs(b));

function isRight(reading: Reading, sample: Sample): boolean {
  const unit = units[sample.unit] ?? "count";
  const isKroner = unit === "kr" && reading.unitOpen === true && reading.noun === undefined;
  return (
    (reading.unit === unit || isKroner) &&
    close(reading.lower, sample.lower ?? sample.soft_lower ?? null) &&
    close(reading.upper, sample.upper ?? sample.soft_upper ?? null)
  );
}

/** "137,3 millioner kroner" is negative because its sentence says "underskudd"; the phrase cannot know. */
const signElsewhere = (sample: Sample): boolean => sample.note === "underskudd: negative";

describe.skipIf(!existsSync(file))(
  "claims sample (../shared/facts/claims-sample.jsonl must be there)",
  () => {
    const samples = existsSync(file)
      ? readFileSync(file, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Sample)
      : [];
    const read = samples.map((sample) => ({ sample, readings: readPhrase(sample.phrase, sample.lang) }));
    const right = read.filter(
      ({ sample, readings }) => readings.length === 1 && readings[0] && isRight(readings[0], sample),
    );
    const unread = read.filter(({ readings }) => readings.length === 0);
    const wrong = read.filter((one) => !right.includes(one) && !unread.includes(one));

    test(`reads most phrases (${right.length} right, ${unread.length} unread, ${wrong.length} wrong of ${samples.length})`, () => {
      expect(unread.map(({ sample }) => sample.phrase)).toEqual([]);
      expect(right.length).toBeGreaterThanOrEqual(74);
    });

    test("reads none so that something else would hold", () => {
      expect(
        wrong
          .filter(({ sample }) => !signElsewhere(sample))
          .map(({ sample, readings }) => [sample, readings]),
      ).toEqual([]);
    });
  },
);
