/**
 * What the units of one municipality post towards each other, and leave out when their accounts are put
 * together: KOSTRA's arter and chapters for it, in the pairs that must meet.
 *
 * Source: KRS 14 (F) Konsolidert årsregnskap (gkrs.no) and KOSTRA's guide, chapter 6.3, as Sticos retells it
 * (sticos.no, Utfordringer med eliminering): 380/780, 480/880, 501/901, 511/921, 521/911; chapters 14, 23, 33
 * and 47 as SSB names them. Layer: kostra; data.
 */
import type { Text } from "../base/language.ts";
import type { AccountFilter } from "./account-filter.ts";

/** Items that are left out together; they sum to 0 when both sides have posted the same. */
export interface Elimination {
  readonly name: Text;
  readonly filters: readonly AccountFilter[];
}

const appropriation = ["0", "1", "3", "4"];
const balance = ["2", "5"];

const posted = (nb: string, nn: string, en: string, art: readonly string[]): Elimination => ({
  name: { nb, nn, en },
  filters: [{ kontoklasse: appropriation, art }],
});

const owed = (nb: string, nn: string, en: string, kapitler: readonly string[]): Elimination => ({
  name: { nb, nn, en },
  filters: [{ kontoklasse: balance, funksjon: kapitler.map((kapittel) => `${kapittel}*`) }],
});

export const usualEliminations: readonly Elimination[] = [
  posted("Kjøp og salg", "Kjøp og sal", "Purchase and sale", ["380", "780"]),
  posted("Overføringer", "Overføringar", "Transfers", ["480", "880"]),
  posted("Renter", "Renter", "Interest", ["501", "901"]),
  posted("Avdrag", "Avdrag", "Instalments", ["511", "921"]),
  posted("Utlån og lån", "Utlån og lån", "Loans given and taken", ["521", "911"]),
  owed("Kortsiktige mellomværender", "Kortsiktige mellomvære", "Short-term balances", ["14", "33"]),
  owed("Langsiktige mellomværender", "Langsiktige mellomvære", "Long-term balances", ["23", "47"]),
];
