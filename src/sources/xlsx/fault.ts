/**
 * Why a workbook cannot be read. Thrown inside this folder alone; `planXlsx` and what it answers make a
 * finding of it.
 *
 * Layer: sources; pure.
 */
import { type Finding, finding } from "../../base/finding.ts";

export type WorkbookProblem =
  | "cut"
  | "damaged"
  | "xml"
  | "doctype"
  | "no-sheet"
  | "too-large"
  | "too-many-parts"
  | "too-deep"
  | "too-many-rows"
  | "locked";

export class WorkbookFault extends Error {
  readonly problem: WorkbookProblem;
  /** The part of the archive, where it says something to a person. */
  readonly part: string;

  constructor(problem: WorkbookProblem, part = "") {
    super(problem);
    this.problem = problem;
    this.part = part;
  }
}

const sizes: readonly WorkbookProblem[] = ["too-large", "too-many-parts", "too-deep", "too-many-rows"];

/** FAS1071 damaged, FAS1072 out of proportion, FAS1081 locked. */
export function faultFinding(fault: WorkbookFault, file: string): Finding {
  const at = { file, line: 1, column: 1 };
  if (fault.problem === "locked") return finding("FAS1081", at, { file });
  if (sizes.includes(fault.problem)) return finding("FAS1072", at, { file, problem: fault.problem });
  return finding("FAS1071", at, { file, problem: fault.problem, part: fault.part });
}
