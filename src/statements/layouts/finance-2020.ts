/**
 * Finance from 2020: the same lines in § 5-4 and § 5-6, with other numbers.
 *
 * Layer: statements; data.
 */
import type { LayoutLine } from "../statement.ts";
import { as, avdragPaLan, income, motpostAvskrivninger, renteutgifter, sum } from "./lines.ts";

const general = { verified: "general-knowledge" } as const;

/** From renteinntekter to netto driftsresultat, numbered from `first`. */
export function finance(first: number): readonly LayoutLine[] {
  const numbered = (offset: number) => ({ number: String(first + offset) });
  return [
    income(
      "renteinntekter",
      { nb: "Renteinntekter", nn: "Renteinntekter", en: "Interest received" },
      ["900-904"],
      { ...numbered(0), confirmedBy: ["AG36", "-905"] },
    ),
    income("utbytter", { nb: "Utbytter", nn: "Utbyte", en: "Dividends" }, ["905-908"], {
      ...numbered(1),
      confirmedBy: ["905"],
    }),
    income(
      "gevinster-og-tap-pa-omlopsmidler",
      {
        nb: "Gevinster og tap på finansielle omløpsmidler",
        nn: "Gevinstar og tap på finansielle omløpsmiddel",
        en: "Gains and losses on current financial assets",
      },
      ["509", "909"],
      {
        ...numbered(2),
        confirmedBy: ["-AGD25"],
        note: {
          nb: "Gevinst (909) minus tap (509).",
          nn: "Gevinst (909) minus tap (509).",
          en: "Gains (909) less losses (509).",
        },
      },
    ),
    as(renteutgifter, { ...general, ...numbered(3) }),
    as(avdragPaLan, { ...general, ...numbered(4) }),
    sum(
      "netto-finansutgifter",
      { nb: "Netto finansutgifter", nn: "Netto finansutgifter", en: "Net finance expenses" },
      ["renteutgifter", "avdrag-pa-lan", "-renteinntekter", "-utbytter", "-gevinster-og-tap-pa-omlopsmidler"],
      { ...numbered(5), confirmedBy: ["AGD27", "AG13"] },
    ),
    as(motpostAvskrivninger, { ...general, ...numbered(6) }),
    sum(
      "netto-driftsresultat",
      { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" },
      ["brutto-driftsresultat", "-netto-finansutgifter", "motpost-avskrivninger"],
      { ...numbered(7), confirmedBy: ["AGD69", "-490"] },
    ),
  ];
}
