/**
 * Samlet budsjettavvik og årsavslutningsdisposisjoner, § 5-9 from 2020, operations: what the year gave before
 * anything was struck out, what was struck, and what became of the rest.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import { budsjettavvikSource, partsOf } from "./disposal-parts.ts";
import { driftAccounts, driftScope, line, sum, term } from "./lines.ts";

const drift = {
  overforing: partsOf(
    {
      id: "overforing-til-investering",
      art: ["570-579"],
      sign: 1,
      powers: true,
      planned: [
        "4",
        {
          nb: "Overføring til investering i henhold til årsbudsjettet og fullmakter",
          nn: "Overføring til investering i samsvar med årsbudsjettet og fullmakter",
          en: "Transfer to investment as budgeted and empowered",
        },
      ],
      struck: [
        "9",
        {
          nb: "Strykning av overføring til investering",
          nn: "Stryking av overføring til investering",
          en: "Transfer to investment struck out",
        },
      ],
    },
    driftAccounts,
  ),
  avsetning: partsOf(
    {
      id: "avsetninger-til-disposisjonsfond",
      art: ["540-549", "560-569"],
      sign: 1,
      planned: [
        "5",
        {
          nb: "Avsetninger til disposisjonsfond i henhold til årsbudsjettet og fullmakter",
          nn: "Avsetningar til disposisjonsfond i samsvar med årsbudsjettet og fullmakter",
          en: "Set aside to the disposition fund as budgeted and empowered",
        },
      ],
      struck: [
        "10",
        {
          nb: "Strykning av avsetninger til disposisjonsfond",
          nn: "Stryking av avsetningar til disposisjonsfond",
          en: "Setting aside to the disposition fund struck out",
        },
      ],
      beyond: [
        "17",
        {
          nb: "Avsetning av mindreforbruk etter strykninger til disposisjonsfond",
          nn: "Avsetning av mindreforbruk etter strykingar til disposisjonsfond",
          en: "Surplus set aside to the disposition fund",
        },
      ],
    },
    driftAccounts,
  ),
  bruk: partsOf(
    {
      id: "bruk-av-disposisjonsfond",
      art: ["930-949", "960-969"],
      sign: -1,
      planned: [
        "6",
        {
          nb: "Bruk av disposisjonsfond i henhold til årsbudsjettet og fullmakter",
          nn: "Bruk av disposisjonsfond i samsvar med årsbudsjettet og fullmakter",
          en: "Use of the disposition fund as budgeted and empowered",
        },
      ],
      struck: [
        "12",
        {
          nb: "Strykning av bruk av disposisjonsfond",
          nn: "Stryking av bruk av disposisjonsfond",
          en: "Use of the disposition fund struck out",
        },
      ],
      beyond: [
        "14",
        {
          nb: "Bruk av disposisjonsfond for reduksjon av årets merforbruk etter strykninger",
          nn: "Bruk av disposisjonsfond for reduksjon av meirforbruket i år etter strykingar",
          en: "Use of the disposition fund to reduce the deficit",
        },
        {
          nb: "Også bruk for inndekning av tidligere års merforbruk (linje 15): regnskapet skiller dem ikke.",
          nn: "Også bruk for inndekking av meirforbruk frå tidlegare år (linje 15): rekneskapen skil dei ikkje.",
          en: "Also use to cover earlier years' deficit (line 15): the ledger does not tell them apart.",
        },
      ],
    },
    driftAccounts,
  ),
  dekning: partsOf(
    {
      id: "dekning-av-tidligere-ars-merforbruk",
      art: ["530-539"],
      sign: 1,
      planned: [
        "7",
        {
          nb: "Budsjettert dekning av tidligere års merforbruk",
          nn: "Budsjettert dekking av meirforbruk frå tidlegare år",
          en: "Budgeted cover of earlier years' deficit",
        },
      ],
      struck: [
        "11",
        {
          nb: "Strykning av dekning av tidligere års merforbruk",
          nn: "Stryking av dekking av meirforbruk frå tidlegare år",
          en: "Cover of earlier years' deficit struck out",
        },
      ],
      beyond: [
        "16",
        {
          nb: "Bruk av mindreforbruk etter strykninger for dekning av tidligere års merforbruk",
          nn: "Bruk av mindreforbruk etter strykingar for dekking av meirforbruk frå tidlegare år",
          en: "Surplus used to cover earlier years' deficit",
        },
      ],
    },
    driftAccounts,
  ),
};

const neutral = { goodWhen: "neutral" } as const;

export const budsjettavvikDrift: StatementLayout = {
  id: "budsjettavvik-drift",
  title: {
    nb: "Samlet budsjettavvik og årsavslutningsdisposisjoner – drift",
    nn: "Samla budsjettavvik og årsavslutningsdisposisjonar – drift",
    en: "Budget deviation and year-end dispositions, operations",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-9",
  source: budsjettavvikSource,
  scope: driftScope,
  complete: true,
  figurePrefix: false,
  identities: [
    {
      kind: "disposed",
      terms: [
        "etter-strykninger",
        "bruk-av-disposisjonsfond-utover",
        "dekning-av-tidligere-ars-merforbruk-utover",
        "avsetninger-til-disposisjonsfond-utover",
        "-fremfort-til-inndekning",
      ].map(term),
    },
  ],
  lines: [
    line(
      "netto-driftsresultat",
      { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" },
      driftAccounts(["010-529", "590-909", "920-929", "990-999"]),
      -1,
      { number: "1" },
    ),
    line(
      "avsetninger-til-bundne-driftsfond",
      {
        nb: "Avsetninger til bundne driftsfond",
        nn: "Avsetningar til bundne driftsfond",
        en: "Set aside to tied operating funds",
      },
      driftAccounts(["550-559"]),
      -1,
      { number: "2", ...neutral },
    ),
    line(
      "bruk-av-bundne-driftsfond",
      { nb: "Bruk av bundne driftsfond", nn: "Bruk av bundne driftsfond", en: "Use of tied operating funds" },
      driftAccounts(["950-959"]),
      -1,
      { number: "3", ...neutral },
    ),
    drift.overforing.planned,
    drift.avsetning.planned,
    drift.bruk.planned,
    drift.dekning.planned,
    sum(
      "arets-budsjettavvik",
      {
        nb: "Årets budsjettavvik (mer- eller mindreforbruk før strykninger)",
        nn: "Budsjettavviket i år (meir- eller mindreforbruk før strykingar)",
        en: "Budget deviation (before anything is struck out)",
      },
      [
        "netto-driftsresultat",
        "avsetninger-til-bundne-driftsfond",
        "bruk-av-bundne-driftsfond",
        "overforing-til-investering",
        "avsetninger-til-disposisjonsfond",
        "bruk-av-disposisjonsfond",
        "dekning-av-tidligere-ars-merforbruk",
      ],
      { number: "8" },
    ),
    drift.overforing.struck,
    drift.avsetning.struck,
    drift.dekning.struck,
    drift.bruk.struck,
    sum(
      "etter-strykninger",
      {
        nb: "Mer- eller mindreforbruk etter strykninger",
        nn: "Meir- eller mindreforbruk etter strykingar",
        en: "Surplus or deficit after striking out",
      },
      [
        "arets-budsjettavvik",
        "overforing-til-investering-strykning",
        "avsetninger-til-disposisjonsfond-strykning",
        "dekning-av-tidligere-ars-merforbruk-strykning",
        "bruk-av-disposisjonsfond-strykning",
      ],
      { number: "13" },
    ),
    drift.bruk.beyond,
    drift.dekning.beyond,
    drift.avsetning.beyond,
    line(
      "fremfort-til-inndekning",
      {
        nb: "Fremført til inndekning i senere år (merforbruk)",
        nn: "Framført til inndekking i seinare år (meirforbruk)",
        en: "Carried forward to be covered in later years (deficit)",
      },
      driftAccounts(["580-589", "980-989"]),
      1,
      {
        number: "18",
        goodWhen: "up",
        note: {
          nb: "Det som er ført på art 980, med 580, 589 og 989. Et merforbruk vises negativt.",
          nn: "Det som er ført på art 980, med 580, 589 og 989. Eit meirforbruk blir vist negativt.",
          en: "What is posted on art 980, with 580, 589 and 989. A deficit is shown negative.",
        },
      },
    ),
  ],
};
