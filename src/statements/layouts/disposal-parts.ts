/**
 * What samlet budsjettavvik og årsavslutningsdisposisjoner (§ 5-9 from 2020) is made of: a disposal in three parts.
 * What is set aside or transferred is shown negative, so that the column adds up.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../base/language.ts";
import type { CodePatterns } from "../../kostra/account-filter.ts";
import type { PlannedLine } from "../statement.ts";

type Accounts = (art: CodePatterns) => PlannedLine["accounts"];

export const budsjettavvikSource =
  "Lines as in the accounts of Giske 2022 (arsrapport.giske.kommune.no/2022) and Stavanger 2021 (table 14.2); what is planned is the revised budget";

const budgetNote: Text = {
  nb: "Regulert budsjett. Er det disponert mer etter fullmakt, vises det som er ført.",
  nn: "Regulert budsjett. Er det disponert meir etter fullmakt, blir det som er ført, vist.",
  en: "The revised budget. Where powers allowed more, what is posted is shown.",
};

/** The three parts of one disposal: planned, struck and beyond, with the lines they stand on. */
export interface Disposal {
  readonly id: string;
  readonly art: CodePatterns;
  readonly sign: 1 | -1;
  readonly powers?: boolean;
  readonly planned: readonly [number: string, label: Text];
  readonly struck: readonly [number: string, label: Text];
  readonly beyond?: readonly [number: string, label: Text, note?: Text];
}

export function partsOf(
  disposal: Disposal,
  accounts: Accounts,
): Readonly<Record<PlannedLine["part"], PlannedLine>> {
  const { id, art, sign, powers } = disposal;
  const part = (name: PlannedLine["part"], number: string, label: Text, note?: Text): PlannedLine => ({
    kind: "planned",
    id: name === "planned" ? id : `${id}-${name === "struck" ? "strykning" : "utover"}`,
    number,
    label,
    accounts: accounts(art),
    sign,
    part: name,
    ...(powers === true ? { powers } : {}),
    verified: "general-knowledge",
    ...(name === "planned" ? {} : { omitWhenZero: true }),
    ...(note === undefined ? {} : { note }),
  });
  return {
    planned: part("planned", ...disposal.planned, powers === true ? budgetNote : undefined),
    struck: part("struck", ...disposal.struck),
    beyond: part("beyond", ...(disposal.beyond ?? disposal.struck)),
  };
}
