/**
 * One control over the records of a filing, one record at a time. Nothing of a record is kept but what a
 * finding shows: sums are running, and of the records behind duplicates only amount and line number.
 *
 * Layer: controls; pure.
 */
import {
  type Check,
  type Control,
  type FilingSeverity,
  type RecordControl,
  ruleName,
  type SumControl,
} from "./control.ts";
import { DuplicateGroups } from "./duplicates.ts";
import { addWrapping, type FilingRecord } from "./record.ts";

export interface FilingFinding {
  /** The control's id. */
  readonly control: string;
  /** The name SSB's program gives the rule. */
  readonly rule: string;
  readonly severity: FilingSeverity;
  /** SSB's text, byte for byte, HTML and all. */
  readonly message: string;
  /** As SSB counts lines. Sums have none. */
  readonly lines: readonly number[];
}

/** What became of one control: every finding is counted, the first `keep` are kept. */
export interface ControlResult {
  readonly control: Control;
  readonly counts: Readonly<Record<FilingSeverity, number>>;
  readonly count: number;
  readonly findings: readonly FilingFinding[];
  /** Sums that went past 32 bits, exact. */
  readonly overflows: Readonly<Record<string, number>>;
}

export interface Run {
  readonly control: Control;
  take(record: FilingRecord): void;
  finish(): ControlResult;
}

/** Counts all and keeps the first. */
export class Tally {
  readonly counts: Record<FilingSeverity, number> = { FATAL: 0, ERROR: 0, WARNING: 0, INFO: 0 };
  readonly findings: FilingFinding[] = [];
  count = 0;

  constructor(
    private readonly control: Control,
    private readonly keep: number,
  ) {}

  add(severity: FilingSeverity, lines: () => readonly number[], message: () => string): void {
    this.count += 1;
    this.counts[severity] += 1;
    if (this.findings.length >= this.keep) return;
    const { id } = this.control;
    this.findings.push({
      control: id,
      rule: ruleName(this.control),
      severity,
      message: message(),
      lines: lines(),
    });
  }

  result(overflows: Readonly<Record<string, number>> = {}): ControlResult {
    const { control, counts, count, findings } = this;
    return { control, counts, count, findings, overflows };
  }
}

/** Starts a control. `keep` is how many findings to keep. */
export function startRun(control: Control, check: Check, keep: number): Run {
  switch (control.kind) {
    case "record":
      return recordRun(control, check, keep);
    case "sum":
      return sumRun(control, check, keep);
    case "duplicates": {
      const groups = new DuplicateGroups(check.lists.keyFields, keep);
      return {
        control,
        take: (record) => groups.take(record),
        finish: () => {
          const tally = new Tally(control, keep);
          for (const group of groups.duplicates())
            tally.add(control.severity, group.lines, () => control.message(group.key, group.amounts()));
          return tally.result();
        },
      };
    }
    case "length":
      throw new Error("line lengths are looked at before there are records");
  }
}

const severityOf = (
  control: RecordControl | SumControl,
  record: FilingRecord,
  check: Check,
): FilingSeverity =>
  typeof control.severity === "string" ? control.severity : control.severity(record, check);

function recordRun(control: RecordControl, check: Check, keep: number): Run {
  const tally = new Tally(control, keep);
  return {
    control,
    take: (record) => {
      if (control.offends(record, check))
        tally.add(
          severityOf(control, record, check),
          () => [record.line],
          () => control.message(record, check),
        );
    },
    finish: () => tally.result(),
  };
}

function sumRun(control: SumControl, check: Check, keep: number): Run {
  const terms = Object.entries(control.sums).map(([name, takes]) => ({ name, takes, sum: 0, exact: 0 }));
  const gathered: string[] = [];
  let first: FilingRecord | undefined;
  return {
    control,
    take: (record) => {
      if (!control.selects(record)) return;
      first ??= record;
      for (const term of terms) {
        if (!term.takes(record)) continue;
        term.sum = addWrapping(term.sum, record.amount);
        term.exact += record.amount;
      }
      if (control.gathers !== undefined) gathered.push(control.gathers(record));
    },
    finish: () => {
      const tally = new Tally(control, keep);
      const sums = Object.fromEntries(terms.map(({ name, sum }) => [name, sum]));
      if (first !== undefined && !control.holds(sums))
        tally.add(
          severityOf(control, first, check),
          () => [],
          () => control.message(sums, gathered),
        );
      return tally.result(
        Object.fromEntries(
          terms.filter(({ sum, exact }) => sum !== exact).map(({ name, exact }) => [name, exact]),
        ),
      );
    },
  };
}
