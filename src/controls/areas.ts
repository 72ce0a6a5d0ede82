/**
 * Which controls run for which filing, in SSB's order. The same control object serves every skjema of its
 * area; its conditions do the selecting. Layer: controls; pure.
 */
import type { Control } from "./control.ts";
import * as balance from "./definitions/balance-sums.ts";
import * as combinations from "./definitions/combinations.ts";
import * as depreciation from "./definitions/depreciation.ts";
import * as fields from "./definitions/fields.ts";
import * as internal from "./definitions/internal-sums.ts";
import * as results from "./definitions/result-sums.ts";
import type { FilingArea } from "./lists.ts";

/** All sixty, by number. */
export const controls: readonly Control[] = [fields, combinations, results, balance, depreciation, internal]
  .flatMap((file): readonly Control[] => Object.values(file))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(controls.map((control) => [control.id, control]));

export function findControl(id: string): Control | undefined {
  return byId.get(id);
}

const order = (ids: string): readonly Control[] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => {
      const control = byId.get(id);
      if (control === undefined) throw new Error(`no control ${id}`);
      return control;
    });

const fieldIds = "003 004 005 006 007 008 009 010 011 012 013 014 015";
const sharedIds = `${fieldIds} 016 020 025 030 035 040 045 050 055 060 065 070 075 080 100 105 130 135`;

/** After the length of the lines, which is looked at first and alone. */
export const controlsOf: Readonly<Record<FilingArea, readonly Control[]>> = {
  annual: order(
    `${sharedIds} 081 085 090 095 110 115 120 125 126 127 140 145 150 155 160 165 170 175 180 185 190`,
  ),
  church: order(`${fieldIds} 025 050 095 100 105 110 113 115 120 125 140 143 200 210 215 220`),
  quarterly: order(`${sharedIds} 010-utgatt 081`),
};
