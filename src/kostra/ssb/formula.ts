/**
 * SSB's corrections: `kontoklasse:funksjon:art = …` over + and −, each replacing one published value.
 *
 * A code on the right that another formula corrects means its corrected value; a code that is its own left
 * side means the value before formulas. So every correction is a sum of values before formulas, and that is
 * what this file makes of it. Nothing above a corrected code is computed anew.
 *
 * Layer: kostra; pure.
 */
import { type Finding, finding, type Loaded, type Span } from "../../base/finding.ts";
import { addWeights, type Weights } from "./hierarchy.ts";
import type { FormulaText } from "./tables.ts";

/** A corrected cell and the cells it is the sum of, before formulas. Cells are `kontoklasse:funksjon:art`. */
export interface Correction {
  readonly cell: string;
  readonly weights: Weights;
  readonly at: Span | undefined;
}

/** The account classes a formula without one is for. */
const bothClasses = ["D", "I"] as const;

const token = /\s*([-+()−]|[^\s()+\-−]+)\s*/y;

interface Parsed {
  readonly left: string;
  /** Cells as they are written, with their coefficients. */
  readonly right: Weights;
}

/** Codes of digits alone are three digits long. */
function paddedCell(written: string): string {
  const parts = written.split(":").map((part) => part.trim());
  const codes = parts.slice(-2).map((code) => (/^\d+$/.test(code) ? code.padStart(3, "0") : code));
  return [...parts.slice(0, -2), ...codes].join(":");
}

/** The formula, or the column (from 1) where it cannot be read. */
function parse(text: string): Parsed | { readonly column: number } {
  const equals = text.indexOf("=");
  const left = paddedCell(text.slice(0, Math.max(equals, 0)).trim());
  const parts = left.split(":").length;
  const isCell = (cell: string): boolean =>
    cell.split(":").length === parts && cell.split(":").every((part) => part !== "");
  if (equals < 0 || (parts !== 2 && parts !== 3) || !isCell(left)) return { column: 1 };

  const right = new Map<string, bigint>();
  const outside: bigint[] = [];
  let group = 1n;
  let sign = 1n;
  let wants: "sign or term" | "term" | "sign" = "sign or term";
  const end = text.trimEnd().length;
  for (let at = equals + 1; at < end; at = token.lastIndex) {
    token.lastIndex = at;
    const word = token.exec(text)?.[1] ?? "";
    const fault = { column: at + text.slice(at).search(/\S/) + 1 };
    if (word === "(" || !/^[-+)−]$/.test(word)) {
      if (wants === "sign") return fault;
      if (word === "(") {
        outside.push(group);
        group *= sign;
        sign = 1n;
        wants = "sign or term";
        continue;
      }
      const cell = paddedCell(word);
      if (!isCell(cell)) return fault;
      addWeights(right, new Map([[cell, 1n]]), group * sign);
      wants = "sign";
    } else if (word === ")") {
      const before = outside.pop();
      if (wants !== "sign" || before === undefined) return fault;
      group = before;
    } else {
      if (wants === "term") return fault;
      sign = word === "+" ? 1n : -1n;
      wants = "term";
    }
  }
  return wants !== "sign" || outside.length > 0 ? { column: end + 1 } : { left, right };
}

/** One formula per account class it is for, with the class before every code. */
function spread({ left, right }: Parsed): readonly Parsed[] {
  if (left.split(":").length === 3) return [{ left, right }];
  return bothClasses.map((kontoklasse) => ({
    left: `${kontoklasse}:${left}`,
    right: new Map([...right].map(([cell, weight]) => [`${kontoklasse}:${cell}`, weight])),
  }));
}

/**
 * Formulas → corrections. FAS4204 for what cannot be read, FAS4205 for a second, different formula of the
 * same code, FAS4206 for formulas that need each other.
 */
export function corrections(formulas: readonly FormulaText[]): Loaded<readonly Correction[]> {
  const findings: Finding[] = [];
  const byCell = new Map<string, Correction>();
  for (const { text, at } of formulas) {
    const parsed = parse(text);
    if ("column" in parsed) {
      findings.push(
        finding("FAS4204", spanAt(at, parsed.column), { formula: text.trim(), position: parsed.column }),
      );
      continue;
    }
    for (const { left, right } of spread(parsed)) {
      const other = byCell.get(left);
      if (other !== undefined && !sameWeights(other.weights, right))
        findings.push(
          finding("FAS4205", at, { code: left }, { related: other.at === undefined ? [] : [other.at] }),
        );
      else byCell.set(left, { cell: left, weights: right, at });
    }
  }
  const substituted = substitute(byCell);
  return { value: substituted.value, findings: [...findings, ...substituted.findings] };
}

/** A character of the formula (from 1) in the file, when the formula stands as it was written. */
function spanAt(at: Span | undefined, position: number): Span | undefined {
  return at === undefined ? undefined : { ...at, column: at.column + position - 1 };
}

function sameWeights(one: Weights, other: Weights): boolean {
  return one.size === other.size && [...one].every(([cell, weight]) => other.get(cell) === weight);
}

/** Puts corrected codes in place, those that need no other first; what is left then needs itself. */
function substitute(written: ReadonlyMap<string, Correction>): Loaded<readonly Correction[]> {
  const done = new Map<string, Correction>();
  const needs = ({ cell, weights }: Correction): readonly string[] =>
    [...weights.keys()].filter((code) => code !== cell && written.has(code));
  let waiting = [...written.values()];
  for (;;) {
    const ready = waiting.filter((one) => needs(one).every((code) => done.has(code)));
    if (ready.length === 0) break;
    for (const one of ready) {
      const weights = new Map<string, bigint>();
      for (const [code, weight] of one.weights) {
        const put = code === one.cell ? undefined : done.get(code)?.weights;
        addWeights(weights, put ?? new Map([[code, 1n]]), weight);
      }
      done.set(one.cell, { ...one, weights });
    }
    waiting = waiting.filter((one) => !done.has(one.cell));
  }
  const stuck = new Map(waiting.map((one) => [one.cell, one]));
  const findings = circlesAmong(stuck, (one) => needs(one).filter((code) => stuck.has(code)));
  const inOrder = [...written.keys()].flatMap((cell) => done.get(cell) ?? []);
  return { value: inOrder, findings };
}

function circlesAmong(
  stuck: ReadonlyMap<string, Correction>,
  needs: (one: Correction) => readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const visited = new Set<string>();
  for (const start of stuck.keys()) {
    const path: string[] = [];
    let cell = start;
    while (!visited.has(cell)) {
      visited.add(cell);
      path.push(cell);
      const one = stuck.get(cell);
      cell = (one === undefined ? undefined : needs(one)[0]) ?? cell;
    }
    const first = path.indexOf(cell);
    if (first < 0) continue;
    const codes = [...path.slice(first), cell];
    findings.push(finding("FAS4206", stuck.get(cell)?.at, { path: codes.join(" → ") }));
  }
  return findings;
}
