import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Language } from "../base/language.ts";
import { type ReadRecord, readText } from "./read-record.ts";

const file = fileURLToPath(new URL("../../../shared/facts/claims-sample.jsonl", import.meta.url));

/** One numeric phrase of a published municipal report with the answer key. */
interface Sample {
  readonly text: string;
  readonly phrase: string;
  readonly start: number;
  readonly lang: Language;
  readonly value: number | null;
  readonly unit: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly soft_lower?: number;
  readonly soft_upper?: number;
  readonly bound: string;
  readonly hedge: string | null;
  readonly relation?: string;
}

const fields = ["unit", "value", "lower", "upper", "soft_lower", "soft_upper", "bound", "hedge"] as const;

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return (a ?? null) === (b ?? null);
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
}

/** The hard and soft ends as one interval; an absent end is open. */
const ends = (one: Sample | ReadRecord) => ({
  from: one.lower ?? one.soft_lower ?? Number.NEGATIVE_INFINITY,
  to: one.upper ?? one.soft_upper ?? Number.POSITIVE_INFINITY,
});

/** Could a figure be inside what was read, and outside what the sentence says? */
function letsFalseHold(sample: Sample, read: ReadRecord): boolean {
  if (read.unread !== undefined) return false;
  if (read.unit !== sample.unit) return true;
  const [said, key] = [ends(read), ends(sample)];
  const slack = 1e-9 * Math.max(1, Math.abs(key.from), Math.abs(key.to));
  return said.from < key.from - slack || said.to > key.to + slack;
}

describe.skipIf(!existsSync(file))(
  "claims sample, whole sentences (../shared/facts/claims-sample.jsonl must be there)",
  () => {
    const samples = existsSync(file)
      ? readFileSync(file, "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Sample)
      : [];
    const pairs = samples.map((sample) => ({
      sample,
      read: readText(sample.text, sample.lang).find(
        ({ phrase, start }) => phrase === sample.phrase && start === sample.start,
      ),
    }));
    const wrong = (right: (sample: Sample, read: ReadRecord) => boolean) =>
      pairs
        .filter(({ sample, read }) => read === undefined || !right(sample, read))
        .map(({ sample }) => sample.phrase);

    test("every phrase is found where it stands", () => {
      expect(wrong(() => true)).toEqual([]);
    });

    test.each(fields)("%s is as the key has it", (field) => {
      expect(wrong((sample, read) => same(sample[field], read[field]))).toEqual([]);
    });

    // «vokste i 2022 med hele 1 698» is an increase; the key leaves it out.
    test("relation is as the key has it, but for one", () => {
      expect(wrong((sample, read) => same(sample.relation, read.relation))).toEqual(["hele 1 698"]);
    });

    test("none is read so that a false claim would hold, and nothing else is taken for a number", () => {
      expect(wrong((sample, read) => !letsFalseHold(sample, read))).toEqual([]);
      const texts = new Map(samples.map(({ text, lang }) => [text, lang]));
      const found = [...texts].flatMap(([text, lang]) => readText(text, lang));
      expect(found.length).toBe(samples.length);
    });
  },
);
