/**
 * What Fasit asks of a school's digital platform, whoever makes it: how much it was used day by day, and its devices.
 * Google Workspace is the first reader (google-workspace/). Another, such as Microsoft 365 Education, is one more
 * `UsageReader` with the same measures: nothing below the reader knows the platform.
 *
 * Layer: sources; pure.
 */
import type { Finding, Loaded } from "../../base/finding.ts";

/** The values of `mal` in the register `bruk` that readers fill. A municipality may keep others by hand. */
export const usageMeasures = [
  "filer laget",
  "filer delt",
  "innlegg",
  "innlegg fra lærere",
  "møter",
  "brukere",
] as const;
export type UsageMeasure = (typeof usageMeasures)[number];

/** One day of the whole municipality. What was not answered wholly is not in `counts`: absent is not 0. */
export interface UsageDay {
  /** 2017-09-04. */
  readonly day: string;
  readonly counts: ReadonlyMap<UsageMeasure, bigint>;
}

/** `later`: the platform says that the day is not ready; `none`: it answered without the day. */
export type MissingReason = "later" | "none" | "partial";

export interface UsageAnswer {
  readonly days: readonly UsageDay[];
  readonly missing: readonly { readonly day: string; readonly reason: MissingReason }[];
}

/** A device as far as it may be known here: where it belongs and when it was used, never whose it is or which it is. */
export interface CountedDevice {
  /** The organisational unit: `/Skoler/Sentrum skole/Elever`; empty when the platform said none. */
  readonly unit: string;
  /** Where it is said to stand; empty when nothing is said. */
  readonly location: string;
  /** `managed` and in order, `locked` (lost or stolen) but still managed, or `gone`. */
  readonly state: "managed" | "locked" | "gone";
  /** The days it is known to have been used, in any order. */
  readonly usedOn: readonly string[];
}

export interface UsageReader {
  /** The days that could be had, in order; findings for what could not. */
  usage(days: readonly string[]): Promise<Loaded<UsageAnswer | undefined>>;
  /** Every device; undefined when the list is not whole: half a list is no count. */
  devices(): Promise<Loaded<readonly CountedDevice[] | undefined>>;
}

/** An answer that could not be had, with why. */
export function noAnswer(problem: Finding): Loaded<undefined> {
  return { value: undefined, findings: [problem] };
}
