/**
 * Samlet budsjettavvik og årsavslutningsdisposisjoner, § 5-9 from 2020, for operations and for investment:
 * what the year gave before anything was struck out, what was struck, and what became of the rest.
 *
 * What is set aside or transferred is shown negative, so that the column adds up.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../base/language.ts";
import type { CodePatterns } from "../../kostra/account-filter.ts";
import type { PlannedLine, StatementLayout } from "../statement.ts";
import { investmentAccounts, investmentScope } from "./investment-lines.ts";
import { driftAccounts, driftScope, line, sum, term } from "./lines.ts";

type Accounts = (art: CodePatterns) => PlannedLine["accounts"];

const source =
  "Lines as in the accounts of Giske 2022 (arsrapport.giske.kommune.no/2022) and Stavanger 2021 (table 14.2); what is planned is the revised budget";

const budgetNote: Text = {
  nb: "Regulert budsjett. Er det disponert mer etter fullmakt, vises det som er ført.",
  nn: "Regulert budsjett. Er det disponert meir etter fullmakt, blir det som er ført, vist.",
  en: "The revised budget. Where powers allowed more, what is posted is shown.",
};

/** The three parts of one disposal: planned, struck and beyond, with the lines they stand on. */
interface Disposal {
  readonly id: string;
  readonly art: CodePatterns;
  readonly sign: 1 | -1;
  readonly powers?: boolean;
  readonly planned: readonly [number: string, label: Text];
  readonly struck: readonly [number: string, label: Text];
  readonly beyond?: readonly [number: string, label: Text, note?: Text];
}

function partsOf(disposal: Disposal, accounts: Accounts): Readonly<Record<PlannedLine["part"], PlannedLine>> {
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
  source,
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

const investering = {
  lan: partsOf(
    {
      id: "bruk-av-lan",
      art: ["910-919"],
      sign: -1,
      powers: true,
      planned: [
        "4",
        { nb: "Budsjettert bruk av lån", nn: "Budsjettert bruk av lån", en: "Budgeted use of loans" },
      ],
      struck: [
        "11",
        { nb: "Strykning av bruk av lån", nn: "Stryking av bruk av lån", en: "Use of loans struck out" },
      ],
    },
    investmentAccounts,
  ),
  overforing: partsOf(
    {
      id: "overforing-fra-drift",
      art: ["970-979"],
      sign: -1,
      powers: true,
      planned: [
        "5",
        {
          nb: "Overføring fra drift i henhold til årsbudsjettet og fullmakter",
          nn: "Overføring frå drift i samsvar med årsbudsjettet og fullmakter",
          en: "Transfer from operations as budgeted and empowered",
        },
      ],
      struck: [
        "12",
        {
          nb: "Strykning av overføring fra drift",
          nn: "Stryking av overføring frå drift",
          en: "Transfer from operations struck out",
        },
      ],
    },
    investmentAccounts,
  ),
  avsetning: partsOf(
    {
      id: "avsetninger-til-ubundet-investeringsfond",
      art: ["540-549"],
      sign: 1,
      planned: [
        "6",
        {
          nb: "Avsetninger til ubundet investeringsfond i henhold til årsbudsjettet og fullmakter",
          nn: "Avsetningar til ubunde investeringsfond i samsvar med årsbudsjettet og fullmakter",
          en: "Set aside to the free investment fund as budgeted and empowered",
        },
      ],
      struck: [
        "10",
        {
          nb: "Strykning av avsetninger til ubundet investeringsfond",
          nn: "Stryking av avsetningar til ubunde investeringsfond",
          en: "Setting aside to the free investment fund struck out",
        },
      ],
      beyond: [
        "15",
        {
          nb: "Avsetning av udisponert beløp etter strykninger til ubundet investeringsfond",
          nn: "Avsetning av udisponert beløp etter strykingar til ubunde investeringsfond",
          en: "Undisposed amount set aside to the free investment fund",
        },
      ],
    },
    investmentAccounts,
  ),
  bruk: partsOf(
    {
      id: "bruk-av-ubundet-investeringsfond",
      art: ["930-949"],
      sign: -1,
      powers: true,
      planned: [
        "7",
        {
          nb: "Bruk av ubundet investeringsfond i henhold til årsbudsjettet og fullmakter",
          nn: "Bruk av ubunde investeringsfond i samsvar med årsbudsjettet og fullmakter",
          en: "Use of the free investment fund as budgeted and empowered",
        },
      ],
      struck: [
        "13",
        {
          nb: "Strykning av bruk av ubundet investeringsfond",
          nn: "Stryking av bruk av ubunde investeringsfond",
          en: "Use of the free investment fund struck out",
        },
      ],
    },
    investmentAccounts,
  ),
};

export const budsjettavvikInvestering: StatementLayout = {
  id: "budsjettavvik-investering",
  title: {
    nb: "Samlet budsjettavvik og årsavslutningsdisposisjoner – investering",
    nn: "Samla budsjettavvik og årsavslutningsdisposisjonar – investering",
    en: "Budget deviation and year-end dispositions, investment",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-9",
  source,
  scope: investmentScope,
  complete: true,
  figurePrefix: false,
  identities: [
    {
      kind: "financed",
      terms: [
        "etter-strykninger",
        "avsetninger-til-ubundet-investeringsfond-utover",
        "-fremfort-til-inndekning",
      ].map(term),
    },
  ],
  lines: [
    line(
      "sum-utgifter-og-inntekter",
      {
        nb: "Sum utgifter og inntekter eksklusive bruk av lån",
        nn: "Sum utgifter og inntekter utanom bruk av lån",
        en: "Outlays and income in total, use of loans left out",
      },
      investmentAccounts(["010-508", "510-529", "600-908", "920-929"]),
      -1,
      { number: "1", ...neutral },
    ),
    line(
      "avsetninger-til-bundne-investeringsfond",
      {
        nb: "Avsetninger til bundne investeringsfond",
        nn: "Avsetningar til bundne investeringsfond",
        en: "Set aside to tied investment funds",
      },
      investmentAccounts(["550-559"]),
      -1,
      { number: "2", ...neutral },
    ),
    line(
      "bruk-av-bundne-investeringsfond",
      {
        nb: "Bruk av bundne investeringsfond",
        nn: "Bruk av bundne investeringsfond",
        en: "Use of tied investment funds",
      },
      investmentAccounts(["950-959"]),
      -1,
      { number: "3", ...neutral },
    ),
    investering.lan.planned,
    investering.overforing.planned,
    investering.avsetning.planned,
    investering.bruk.planned,
    line(
      "dekning-av-tidligere-ars-udekket-belop",
      {
        nb: "Dekning av tidligere års udekket beløp",
        nn: "Dekking av udekt beløp frå tidlegare år",
        en: "Cover of earlier years' uncovered amount",
      },
      investmentAccounts(["530-539"]),
      -1,
      { number: "8", ...neutral },
    ),
    sum(
      "arets-budsjettavvik",
      {
        nb: "Årets budsjettavvik (udekket eller udisponert beløp før strykninger)",
        nn: "Budsjettavviket i år (udekt eller udisponert beløp før strykingar)",
        en: "Budget deviation (before anything is struck out)",
      },
      [
        "sum-utgifter-og-inntekter",
        "avsetninger-til-bundne-investeringsfond",
        "bruk-av-bundne-investeringsfond",
        "bruk-av-lan",
        "overforing-fra-drift",
        "avsetninger-til-ubundet-investeringsfond",
        "bruk-av-ubundet-investeringsfond",
        "dekning-av-tidligere-ars-udekket-belop",
      ],
      { number: "9" },
    ),
    investering.avsetning.struck,
    investering.lan.struck,
    investering.overforing.struck,
    investering.bruk.struck,
    sum(
      "etter-strykninger",
      {
        nb: "Udekket eller udisponert beløp etter strykninger",
        nn: "Udekt eller udisponert beløp etter strykingar",
        en: "Uncovered or undisposed after striking out",
      },
      [
        "arets-budsjettavvik",
        "avsetninger-til-ubundet-investeringsfond-strykning",
        "bruk-av-lan-strykning",
        "overforing-fra-drift-strykning",
        "bruk-av-ubundet-investeringsfond-strykning",
      ],
      { number: "14" },
    ),
    investering.avsetning.beyond,
    line(
      "fremfort-til-inndekning",
      {
        nb: "Fremført til inndekning i senere år (udekket beløp)",
        nn: "Framført til inndekking i seinare år (udekt beløp)",
        en: "Carried forward to be covered in later years (uncovered)",
      },
      investmentAccounts(["580-589", "980-989"]),
      1,
      {
        number: "16",
        goodWhen: "up",
        note: {
          nb: "Det som er ført på art 980, med 580, 589 og 989. Udekket vises negativt.",
          nn: "Det som er ført på art 980, med 580, 589 og 989. Udekt blir vist negativt.",
          en: "What is posted on art 980, with 580, 589 and 989. Uncovered is shown negative.",
        },
      },
    ),
  ],
};
