/**
 * The shape of a control: an id, the name SSB gives it, a severity that may depend on the quarter, what it
 * fires for, and SSB's message, byte for byte. Four kinds: `length` looks at raw lines, `record` at one
 * record at a time, `duplicates` at records with the same key, `sum` at sums of selected records.
 *
 * What a control is for and what to do when it fires, in words for people, stands by the same id in
 * base/messages/controls.ts. Layer: controls; pure.
 */
import type { FilingArguments } from "./arguments.ts";
import type { ControlLists } from "./lists.ts";
import type { FilingRecord } from "./record.ts";

export type FilingSeverity = "FATAL" | "ERROR" | "WARNING" | "INFO";

/** What every control may look at beside the record. */
export interface Check {
  readonly arguments: FilingArguments;
  readonly lists: ControlLists;
}

interface Named {
  /** `095`, `010-utgatt`. */
  readonly id: string;
  readonly name: string;
  /** Code lists the control is built with, in the order the conformance cases give them. */
  readonly takes?: readonly (keyof ControlLists)[];
}

export type RecordSeverity = FilingSeverity | ((record: FilingRecord, check: Check) => FilingSeverity);

export interface LengthControl extends Named {
  readonly kind: "length";
  readonly severity: FilingSeverity;
  offends(line: string, length: number): boolean;
  message(line: string, length: number): string;
}

export interface RecordControl extends Named {
  readonly kind: "record";
  readonly severity: RecordSeverity;
  offends(record: FilingRecord, check: Check): boolean;
  message(record: FilingRecord, check: Check): string;
}

export interface DuplicatesControl extends Named {
  readonly kind: "duplicates";
  readonly severity: FilingSeverity;
  /** `amounts` raw. */
  message(key: string, amounts: readonly string[]): string;
}

/** `key` is what the sum is called in the control; 32-bit. */
export type Sums<K extends string> = Readonly<Record<K, number>>;

export interface SumControl<K extends string = string> extends Named {
  readonly kind: "sum";
  /** `first` is the first selected record. */
  readonly severity: RecordSeverity;
  /** No selected record: the control is silent. */
  selects(record: FilingRecord): boolean;
  /** Which of the selected records each sum takes. */
  readonly sums: Readonly<Record<K, (record: FilingRecord) => boolean>>;
  /** A text to keep from each selected record, for the message. */
  readonly gathers?: (record: FilingRecord) => string;
  holds(sums: Sums<K>): boolean;
  message(sums: Sums<K>, gathered: readonly string[]): string;
}

export type Control = LengthControl | RecordControl | DuplicatesControl | SumControl;

export const recordControl = (control: Omit<RecordControl, "kind">): RecordControl => ({
  kind: "record",
  ...control,
});

export const sumControl = <K extends string>(control: Omit<SumControl<K>, "kind">): SumControl =>
  ({ kind: "sum", ...control }) as unknown as SumControl;

/** `Kontroll 095 : …`; the control of expired functions calls itself 010, as SSB's does. */
export function ruleName(control: Control): string {
  return `Kontroll ${control.id.slice(0, 3)} : ${control.name}`;
}

const isBlank = (text: string): boolean => text.trim() === "";

/** Half-year and earlier are warned of, later quarters and annual accounts stop. */
export const laxInFirstHalf = (_: FilingRecord, { arguments: { kvartal } }: Check): FilingSeverity =>
  /^[12]/.test(kvartal) ? "WARNING" : "ERROR";

/** By the quarter the record says: warned of in the first three. */
export const laxInRecordsQuarter = (record: FilingRecord): FilingSeverity =>
  /^[123]$/.test(record.kvartal) ? "WARNING" : "ERROR";

/** Stops annual accounts; warned of in every quarter. */
export const laxInQuarters = (_: FilingRecord, { arguments: { kvartal } }: Check): FilingSeverity =>
  isBlank(kvartal) ? "ERROR" : "WARNING";

/** Stops the last two quarters; warned of otherwise, annual accounts too. */
export const strictInSecondHalf = (_: FilingRecord, { arguments: { kvartal } }: Check): FilingSeverity =>
  /^[34]$/.test(kvartal) ? "ERROR" : "WARNING";

/** Is the sum within ±limit thousand kroner, both ends included? */
export const within = (sum: number, limit: number): boolean => -limit <= sum && sum <= limit;
