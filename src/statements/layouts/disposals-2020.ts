/**
 * How netto driftsresultat is disposed of from 2020: the same lines end § 5-4 and § 5-6, with other numbers.
 *
 * Layer: statements; data.
 */
import type { AccountLine, Identity, LayoutLine } from "../statement.ts";
import {
  as,
  avsetningTilBundneFond,
  avsetningTilDisposisjonsfond,
  brukAvBundneFond,
  brukAvDisposisjonsfond,
  dekningAvMerforbruk,
  income,
  overforingTilInvestering,
  sum,
  term,
} from "./lines.ts";

const general = { verified: "general-knowledge" } as const;

/**
 * The eight lines, numbered from `first`. Reserves are shown as positive amounts, and the use of
 * reserves is subtracted: the sum says how much of the result is disposed of.
 */
export function disposals(first: number): readonly LayoutLine[] {
  const numbered = (offset: number) => ({ number: String(first + offset) });
  const shared = (line: AccountLine, offset: number, changes: Parameters<typeof as>[1] = {}) =>
    as(line, { ...general, ...numbered(offset), ...changes });
  return [
    shared(overforingTilInvestering, 0),
    shared(avsetningTilBundneFond, 1, {
      label: {
        nb: "Avsetninger til bundne driftsfond",
        nn: "Avsetningar til bundne driftsfond",
        en: "Set aside to tied operating funds",
      },
    }),
    shared(brukAvBundneFond, 2, {
      label: {
        nb: "Bruk av bundne driftsfond",
        nn: "Bruk av bundne driftsfond",
        en: "Use of tied operating funds",
      },
    }),
    shared(avsetningTilDisposisjonsfond, 3),
    income(brukAvDisposisjonsfond.id, brukAvDisposisjonsfond.label, ["930-949", "960-969"], {
      ...numbered(4),
      goodWhen: "neutral",
      note: {
        nb: "Også art 930, bruk av tidligere års mindreforbruk, som gikk ut av KOSTRA i 2020: mindreforbruk settes nå av til disposisjonsfondet.",
        nn: "Også art 930, bruk av mindreforbruk frå tidlegare år, som gjekk ut av KOSTRA i 2020: mindreforbruk blir no sett av til disposisjonsfondet.",
        en: "Also art 930, use of earlier years' surplus, which left KOSTRA in 2020: a surplus is now set aside to the disposition fund.",
      },
    }),
    shared(dekningAvMerforbruk, 5),
    sum(
      "sum-disponeringer",
      {
        nb: "Sum disponeringer eller dekning av netto driftsresultat",
        nn: "Sum disponeringar eller dekning av netto driftsresultat",
        en: "Disposed of netto driftsresultat in total",
      },
      [
        "overforing-til-investering",
        "avsetning-til-bundne-fond",
        "-bruk-av-bundne-fond",
        "avsetning-til-disposisjonsfond",
        "-bruk-av-disposisjonsfond",
        "dekning-av-tidligere-ars-merforbruk",
      ],
      numbered(6),
    ),
    income(
      "fremfort-til-inndekning",
      {
        nb: "Fremført til inndekning i senere år (merforbruk)",
        nn: "Framført til inndekking i seinare år (meirforbruk)",
        en: "Carried forward to be covered in later years (deficit)",
      },
      ["580-589", "980-989"],
      {
        ...numbered(7),
        goodWhen: "down",
        note: {
          nb: "Det som er ført på art 980, med 580, 589 og 989. Positivt er merforbruk.",
          nn: "Det som er ført på art 980, med 580, 589 og 989. Positivt er meirforbruk.",
          en: "What is posted on art 980, with 580, 589 and 989. Positive is a deficit.",
        },
      },
    ),
  ];
}

/** Netto driftsresultat = what is disposed of − the deficit carried forward. */
export const disposalIdentity: Identity = {
  kind: "disposed",
  terms: ["netto-driftsresultat", "-sum-disponeringer", "fremfort-til-inndekning"].map(term),
};
