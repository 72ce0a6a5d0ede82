/** Invented postings for tests. */
import { kroner } from "../base/ore.ts";
import type { LedgerCell } from "../kostra/ledger.ts";

/** A cell of a made-up ledger: accounts for 2017 in kontoklasse 1 unless told otherwise. */
export function cell(art: string, kr: number | bigint, more: Partial<LedgerCell> = {}): LedgerCell {
  return {
    entity: "testkommune",
    year: 2017,
    version: "regnskap",
    kontoklasse: "1",
    art,
    funksjon: "120",
    area: "",
    ore: kroner(kr),
    rows: 1,
    ...more,
  };
}
