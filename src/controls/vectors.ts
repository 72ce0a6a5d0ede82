/**
 * Conformance cases: one JSON object a line, as in SSB's own tests. A case asks one control, one predicate
 * (`predicate:NAME`) or a whole file (`file:Kommune`, `file:Kirke`, `file:Kvartal`). docs/kostra.md tells
 * the format. Layer: controls; pure.
 */
import { z } from "zod";
import { findControl } from "./areas.ts";
import type { FilingArguments } from "./arguments.ts";
import type { Check, Control } from "./control.ts";
import { checkContent, findingsOf } from "./filing.ts";
import { type ControlLists, type FilingArea, type KeyField, noLists } from "./lists.ts";
import { namedPredicates } from "./predicates.ts";
import { type FilingRecord, filingRecord } from "./record.ts";
import { type FilingFinding, startRun, Tally } from "./run.ts";

const fields = z.strictObject({
  skjema: z.string().optional(),
  aargang: z.string().optional(),
  kvartal: z.string().optional(),
  region: z.string().optional(),
  orgnr: z.string().optional(),
  foretaksnr: z.string().optional(),
  kontoklasse: z.string().optional(),
  funksjon_kapittel: z.string().optional(),
  art_sektor: z.string().optional(),
  belop: z.string().optional(),
});

const keyFields = z.tuple([
  z.array(z.enum(["orgnr", "kontoklasse", "funksjon_kapittel", "art_sektor"])),
  z.array(z.string()),
]);

const severity = z.enum(["FATAL", "ERROR", "WARNING", "INFO"]);

const vectorSchema = z.object({
  rule: z.string(),
  case: z.string(),
  params: z.array(z.union([z.number(), z.array(z.string()), keyFields])).optional(),
  arguments: z
    .object({
      skjema: z.string(),
      aargang: z.string(),
      kvartal: z.string(),
      region: z.string(),
      orgnr: z.string(),
    })
    .optional(),
  records: z.array(z.union([z.string(), fields])),
  expect: z.union([
    z.boolean(),
    z.null(),
    z.object({
      severity: severity.nullable(),
      count: z.number().nullable(),
      messages: z.array(z.string()),
      lineNumbers: z.array(z.number()).optional(),
    }),
    z.object({ numberOfControls: z.number(), entries: z.number() }),
  ]),
});

export type Vector = z.infer<typeof vectorSchema>;

/** What a case expected and what it got, both as JSON values; `agrees` when they are the same. */
export interface VectorVerdict {
  readonly case: string;
  readonly rule: string;
  readonly agrees: boolean;
  readonly expected: unknown;
  readonly got: unknown;
}

/** A line that is not a case: what is wrong with it. */
export interface UnreadVector {
  readonly problem: string;
}

export function readVector(line: string): Vector | UnreadVector {
  try {
    const read = vectorSchema.safeParse(JSON.parse(line));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return { problem: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const areas: Readonly<Record<string, FilingArea>> = {
  "file:Kommune": "annual",
  "file:Kirke": "church",
  "file:Kvartal": "quarterly",
};

const noArguments: FilingArguments = {
  skjema: "",
  aargang: "",
  kvartal: " ",
  region: "",
  orgnr: " ".repeat(9),
};

/** Runs one case. */
export function judgeVector(vector: Vector): VectorVerdict {
  const verdict = (agrees: boolean, got: unknown): VectorVerdict => ({
    case: vector.case,
    rule: vector.rule,
    agrees,
    expected: vector.expect,
    got,
  });
  const filing = vector.arguments ?? noArguments;
  const area = areas[vector.rule];
  if (area !== undefined) {
    const lines = vector.records.filter((one) => typeof one === "string");
    const result = checkContent(lines.join("\n"), filing, { area });
    const got = { numberOfControls: result.numberOfControls, entries: findingsOf(result).length };
    return verdict(isSame(got, vector.expect), got);
  }
  const predicate = /^predicate:(.+)$/.exec(vector.rule)?.[1];
  if (predicate !== undefined) {
    const ask = namedPredicates[predicate];
    const [record] = records(vector);
    if (ask === undefined || record === undefined) return verdict(false, "unknown predicate");
    return verdict(ask(record) === vector.expect, ask(record));
  }
  const control = findControl(vector.rule);
  if (control === undefined) return verdict(false, "unknown rule");
  const got = runControl(control, vector, filing);
  return verdict(agrees(got, vector.expect), got.length === 0 ? null : got);
}

const isSame = (
  got: { readonly numberOfControls: number; readonly entries: number },
  expected: Vector["expect"],
): boolean =>
  expected !== null &&
  typeof expected === "object" &&
  "entries" in expected &&
  expected.entries === got.entries &&
  expected.numberOfControls === got.numberOfControls;

function agrees(got: readonly FilingFinding[], expected: Vector["expect"]): boolean {
  if (expected === null) return got.length === 0;
  if (typeof expected === "boolean" || "entries" in expected || got.length === 0) return false;
  const lines = got.flatMap((one) => one.lines);
  return (
    (expected.severity === null || got.every((one) => one.severity === expected.severity)) &&
    (expected.count === null || got.length === expected.count) &&
    expected.messages.every((message) => got.some((one) => one.message.startsWith(message))) &&
    (expected.lineNumbers === undefined || `${expected.lineNumbers}` === `${lines}`)
  );
}

const blank = { kvartal: " ", kontoklasse: " " } as const;

function records(vector: Vector): readonly FilingRecord[] {
  return vector.records.flatMap((one, index) => {
    if (typeof one === "string") return [];
    return filingRecord(
      {
        skjema: one.skjema ?? " ".repeat(2),
        aargang: one.aargang ?? " ".repeat(4),
        kvartal: one.kvartal ?? blank.kvartal,
        region: one.region ?? " ".repeat(6),
        orgnr: one.orgnr ?? " ".repeat(9),
        foretaksnr: one.foretaksnr ?? " ".repeat(9),
        kontoklasse: one.kontoklasse ?? blank.kontoklasse,
        funksjonKapittel: one.funksjon_kapittel ?? " ".repeat(4),
        artSektor: one.art_sektor ?? " ".repeat(3),
        belop: one.belop ?? " ".repeat(9),
      },
      index + 1,
    );
  });
}

function runControl(control: Control, vector: Vector, filing: FilingArguments): readonly FilingFinding[] {
  const everything = Number.POSITIVE_INFINITY;
  if (control.kind === "length") {
    const length = vector.params?.find((one) => typeof one === "number") ?? 0;
    const tally = new Tally(control, everything);
    vector.records.forEach((line, index) => {
      if (typeof line === "string" && control.offends(line, length))
        tally.add(
          control.severity,
          () => [index + 1],
          () => control.message(line, length),
        );
    });
    return tally.findings;
  }
  const check: Check = { arguments: filing, lists: listsFrom(control, vector.params ?? []) };
  const run = startRun(control, check, everything);
  for (const record of records(vector)) run.take(record);
  return run.finish().findings;
}

const keyNames: Readonly<Record<string, KeyField["field"]>> = {
  orgnr: "orgnr",
  kontoklasse: "kontoklasse",
  funksjon_kapittel: "funksjonKapittel",
  art_sektor: "artSektor",
};

function listsFrom(control: Control, params: NonNullable<Vector["params"]>): ControlLists {
  const given = Object.fromEntries(
    (control.takes ?? []).map((name, index) => {
      const param = params[index];
      const pair = keyFields.safeParse(param);
      if (name === "keyFields" && pair.success) {
        const [names, titles] = pair.data;
        return [name, names.map((one, at) => ({ field: keyNames[one], title: titles[at] ?? "" }))];
      }
      return [name, Array.isArray(param) ? param : []];
    }),
  );
  return { ...noLists, ...given };
}
