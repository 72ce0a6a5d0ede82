/** Filings made by hand for tests; every number is synthetic. */

import { findControl } from "./areas.ts";
import type { FilingArguments } from "./arguments.ts";
import { type FilingArea, filingArea, listsOf } from "./lists.ts";
import { type FilingFields, filingRecord } from "./record.ts";
import { type FilingFinding, startRun } from "./run.ts";

export const filing = (over: Partial<FilingArguments> = {}): FilingArguments => ({
  skjema: "0A",
  aargang: "2025",
  kvartal: " ",
  region: "420400",
  orgnr: " ".repeat(9),
  ...over,
});

/** `1 100 010 5` with what stands before it: skjema, kontoklasse, code, art or sector, amount. */
export function posting(
  kontoklasse: string,
  code: string,
  art: string,
  amount: number | string,
  over: Partial<FilingFields> = {},
): FilingFields {
  return {
    skjema: "0A",
    aargang: "2025",
    kvartal: " ",
    region: "420400",
    orgnr: " ".repeat(9),
    foretaksnr: " ".repeat(9),
    kontoklasse,
    funksjonKapittel: code.padEnd(4),
    artSektor: art.padEnd(3),
    belop: String(amount).padStart(9),
    ...over,
  };
}

/** A control alone, with the lists of the arguments. */
export function findingsFrom(
  id: string,
  records: readonly FilingFields[],
  given: FilingArguments = filing(),
  area: FilingArea = filingArea(given.skjema) ?? "annual",
): readonly FilingFinding[] {
  const control = findControl(id);
  if (control === undefined) throw new Error(`no control ${id}`);
  const run = startRun(control, { arguments: given, lists: listsOf(given, area) }, Number.POSITIVE_INFINITY);
  records.forEach((record, index) => {
    run.take(filingRecord(record, index + 1));
  });
  return run.finish().findings;
}

/** As the line stands in a file. */
export const lineOf = (record: FilingFields): string =>
  record.skjema +
  record.aargang +
  record.kvartal +
  record.region +
  record.orgnr +
  record.foretaksnr +
  record.kontoklasse +
  record.funksjonKapittel +
  record.artSektor +
  record.belop;
