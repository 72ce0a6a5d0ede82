/**
 * What we have to say beside SSB's findings: where its program is silent, counts otherwise than a person
 * would, or looks at less than it seems to. Never changes a verdict. Layer: controls; pure.
 */
import type { FilingResult } from "./filing.ts";

/** Values a note's words need; the words stand in base/messages/kostra-notes.ts. */
export interface FilingNoteData {
  "no-lines": Record<string, never>;
  "byte-order-mark": Record<string, never>;
  "utf-16": Record<string, never>;
  "zero-amounts": { readonly count: number; readonly all: boolean };
  "empty-lines": { readonly count: number };
  "sum-overflow": { readonly control: string; readonly exact: number };
  "no-operations": Record<string, never>;
  "no-investment": Record<string, never>;
  "quarterly-arter": Record<string, never>;
  "drammen-region": Record<string, never>;
  "froya-region": Record<string, never>;
  "another-year": { readonly year: string };
}

export type FilingNoteKind = keyof FilingNoteData;

export type FilingNote = {
  readonly [K in FilingNoteKind]: { readonly kind: K; readonly data: FilingNoteData[K] };
}[FilingNoteKind];

/** The reporting year the controls and code lists are for. */
export const controlsYear = "2025";

const drammen = "330100";
const froya = "501400";

/** `text`: what was seen of the file's bytes. */
export function notesOf(
  result: FilingResult,
  text: { readonly byteOrderMark: boolean; readonly utf16: boolean },
): readonly FilingNote[] {
  const { area, lines, records, seen, results } = result;
  const { skjema, region, aargang } = result.arguments;
  if (area === undefined) return [];
  const notes: FilingNote[] = [];
  const add = (note: FilingNote, when: boolean): void => {
    if (when) notes.push(note);
  };
  add({ kind: "no-lines", data: {} }, lines === 0);
  add({ kind: "byte-order-mark", data: {} }, text.byteOrderMark);
  add({ kind: "utf-16", data: {} }, text.utf16);
  add({ kind: "empty-lines", data: { count: seen.emptyPieces } }, seen.emptyPieces > 0);
  add({ kind: "zero-amounts", data: { count: seen.zeroAmounts, all: records === 0 } }, seen.zeroAmounts > 0);
  for (const { control, overflows } of results)
    for (const exact of Object.values(overflows))
      notes.push({ kind: "sum-overflow", data: { control: control.id, exact } });
  const appropriation = /^0[ACFIKMP]/.test(skjema);
  const regional = /^0[ACMP]/.test(skjema);
  add({ kind: "no-operations", data: {} }, appropriation && records > 0 && !seen.operations);
  add({ kind: "no-investment", data: {} }, area === "annual" && regional && records > 0 && !seen.investment);
  add({ kind: "quarterly-arter", data: {} }, area === "quarterly" && appropriation && records > 0);
  const fired = (id: string): boolean => results.some((one) => one.control.id === id && one.count > 0);
  add({ kind: "drammen-region", data: {} }, region === drammen && skjema === "0M" && fired("025"));
  add({ kind: "froya-region", data: {} }, region === froya && regional && records > 0);
  add({ kind: "another-year", data: { year: aargang } }, aargang !== controlsYear);
  return notes;
}
