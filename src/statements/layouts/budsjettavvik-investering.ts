/**
 * Samlet budsjettavvik og årsavslutningsdisposisjoner, § 5-9 from 2020, investment: what the year gave before
 * anything was struck out, what was struck, and what became of the rest.
 *
 * Layer: statements; data.
 */
import type { StatementLayout } from "../statement.ts";
import { budsjettavvikSource, partsOf } from "./disposal-parts.ts";
import { investmentAccounts, investmentScope } from "./investment-lines.ts";
import { line, sum, term } from "./lines.ts";

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

const neutral = { goodWhen: "neutral" } as const;

export const budsjettavvikInvestering: StatementLayout = {
  id: "budsjettavvik-investering",
  title: {
    nb: "Samlet budsjettavvik og årsavslutningsdisposisjoner – investering",
    nn: "Samla budsjettavvik og årsavslutningsdisposisjonar – investering",
    en: "Budget deviation and year-end dispositions, investment",
  },
  years: { from: 2020 },
  law: "FOR-2019-06-07-714 § 5-9",
  source: budsjettavvikSource,
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
