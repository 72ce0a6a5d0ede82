/**
 * The tables of common codes: what each party's accounts and areas are in the new municipality's plan.
 */

import { kontoText } from "../../asker-2017/make/account-texts.js";
import { csv } from "../../asker-2017/make/csv.js";

/** The new municipality's areas, by Asker's code of the same work. @type {Record<string, readonly [code: string, name: string]>} */
const common = {
  1: ["1", "Organisasjon og ledelse"],
  2: ["2", "Oppvekst"],
  3: ["3", "Velferd"],
  4: ["4", "Kultur"],
  5: ["5", "Samfunn og miljø"],
  6: ["6", "Eiendom"],
  9: ["9", "Finans og felles"],
};

/** @param {readonly import("./parties.js").Party[]} parties @param {Record<string, string>} askerAreas */
export function mappings(parties, askerAreas) {
  const header = ["enhet", "kode", "felles", "navn"];
  const texts = /** @type {Record<string, string>} */ (kontoText);
  const accounts = [
    ["asker", "*", "=", ""],
    ...parties.flatMap(({ entity, accounts: own }) => [
      ...Object.entries(own).map(([asker, code]) => [entity, code, asker, texts[asker] ?? ""]),
      [entity, "*", "=", ""],
    ]),
  ];
  const areas = [
    ...Object.keys(askerAreas).map((code) => ["asker", code, ...(common[code] ?? [])]),
    ...parties.flatMap(({ entity, areas: own }) =>
      Object.entries(own).map(([asker, { code }]) => [entity, code, ...(common[asker] ?? [])]),
    ),
  ];
  return { "kart/konto.csv": csv(header, accounts), "kart/omrade.csv": csv(header, areas) };
}
