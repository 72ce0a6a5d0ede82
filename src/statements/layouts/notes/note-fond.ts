/**
 * Funds set aside and used, a fund at a time. Before 2020 a fund of operations could be used in the investment accounts.
 *
 * Layer: statements; data.
 */
import type { Text } from "../../../base/language.ts";
import type { AccountFilter } from "../../../kostra/account-filter.ts";
import type { LayoutLine, StatementLayout } from "../../statement.ts";
import { claim, investmentAccounts } from "../investment-lines.ts";
import { driftAccounts, heading, line, sum } from "../lines.ts";
import { common, difference, ib, linked, type Note, neutral, opening, rules } from "./note-lines.ts";

interface Fund {
  readonly id: string;
  readonly label: Text;
  readonly kapittel: string;
  readonly setAside: Readonly<Record<"excluded" | "included", AccountFilter>>;
  readonly used: Readonly<Record<"excluded" | "included", AccountFilter>>;
  /** Use in the investment accounts of a fund of operations: before 2020 alone. */
  readonly usedInInvestment?: Readonly<Record<"excluded" | "included", AccountFilter>>;
}

function fundLines(fund: Fund): readonly LayoutLine[] {
  const { id, kapittel } = fund;
  const used = [`${id}-brukt`, ...(fund.usedInInvestment === undefined ? [] : [`${id}-brukt-i-investering`])];
  return [
    heading(id, fund.label),
    opening(`${id}-ib`, ib, `${id}-ub`),
    line(`${id}-avsatt`, { nb: "Avsatt", nn: "Avsett", en: "Set aside" }, fund.setAside, 1, neutral),
    line(`${id}-brukt`, { nb: "Brukt", nn: "Brukt", en: "Used" }, fund.used, -1, neutral),
    ...(fund.usedInInvestment === undefined
      ? []
      : [
          line(
            `${id}-brukt-i-investering`,
            {
              nb: "Brukt i investeringsregnskapet",
              nn: "Brukt i investeringsrekneskapen",
              en: "Used in the investment accounts",
            },
            fund.usedInInvestment,
            -1,
            neutral,
          ),
        ]),
    sum(
      `${id}-beregnet`,
      {
        nb: "Beregnet beholdning 31.12.",
        nn: "Utrekna behaldning 31.12.",
        en: "Computed at the end of the year",
      },
      [`${id}-ib`, `${id}-avsatt`, ...used.map((one) => `-${one}`)],
    ),
    claim(
      `${id}-ub`,
      { nb: "Beholdning 31.12. i balansen", nn: "Behaldning 31.12. i balansen", en: "In the balance" },
      [kapittel],
    ),
    sum(`${id}-differanse`, difference, [`${id}-ub`, `-${id}-beregnet`]),
  ];
}

const fundNames = {
  disposisjonsfond: { nb: "Disposisjonsfond", nn: "Disposisjonsfond", en: "Disposition fund" },
  "bundne-driftsfond": { nb: "Bundne driftsfond", nn: "Bundne driftsfond", en: "Tied operating funds" },
  "ubundne-investeringsfond": {
    nb: "Ubundne investeringsfond",
    nn: "Ubundne investeringsfond",
    en: "Free investment funds",
  },
  "bundne-investeringsfond": {
    nb: "Bundne investeringsfond",
    nn: "Bundne investeringsfond",
    en: "Tied investment funds",
  },
} satisfies Record<string, Text>;

const fundsBefore: readonly Fund[] = [
  {
    id: "disposisjonsfond",
    label: fundNames.disposisjonsfond,
    kapittel: "56",
    setAside: driftAccounts(["540-549", "560-569"]),
    used: driftAccounts(["940-949", "960-969"]),
    usedInInvestment: investmentAccounts(["940-947"]),
  },
  {
    id: "bundne-driftsfond",
    label: fundNames["bundne-driftsfond"],
    kapittel: "51",
    setAside: driftAccounts(["550-559"]),
    used: driftAccounts(["950-959"]),
    usedInInvestment: investmentAccounts(["950-957"]),
  },
  {
    id: "ubundne-investeringsfond",
    label: fundNames["ubundne-investeringsfond"],
    kapittel: "53",
    setAside: investmentAccounts(["540-549"]),
    used: investmentAccounts(["948-949"]),
  },
  {
    id: "bundne-investeringsfond",
    label: fundNames["bundne-investeringsfond"],
    kapittel: "55",
    setAside: investmentAccounts(["550-559"]),
    used: investmentAccounts(["958-959"]),
  },
];

const fundsSince: readonly Fund[] = [
  {
    id: "disposisjonsfond",
    label: fundNames.disposisjonsfond,
    kapittel: "56",
    setAside: driftAccounts(["540-549", "560-569"]),
    used: driftAccounts(["930-949", "960-969"]),
  },
  {
    id: "bundne-driftsfond",
    label: fundNames["bundne-driftsfond"],
    kapittel: "51",
    setAside: driftAccounts(["550-559"]),
    used: driftAccounts(["950-959"]),
  },
  {
    id: "ubundne-investeringsfond",
    label: fundNames["ubundne-investeringsfond"],
    kapittel: "53",
    setAside: investmentAccounts(["540-549"]),
    used: investmentAccounts(["930-949"]),
  },
  {
    id: "bundne-investeringsfond",
    label: fundNames["bundne-investeringsfond"],
    kapittel: "55",
    setAside: investmentAccounts(["550-559"]),
    used: investmentAccounts(["950-959"]),
  },
];

const fundNote: Omit<Note, "lines" | "identities"> = {
  id: "note-fond",
  title: {
    nb: "Note: avsetninger til og bruk av fond",
    nn: "Note: avsetning til og bruk av fond",
    en: "Note: funds set aside and used",
  },
  source:
    "Form as in Stavanger's note 10 for 2014 (arsrapport2014.stavanger.kommune.no, 9.2.11), which names art and chapter of each line, and Asker's note 7 for 2015",
  figurePrefix: "note-fond/",
};

function fundsNote(funds: readonly Fund[], rule: (typeof rules)["before" | "since"]): StatementLayout {
  return {
    ...fundNote,
    ...rule,
    ...common,
    identities: funds.map(({ id }) => linked(`${id}-differanse`)),
    lines: funds.flatMap(fundLines),
  };
}

export const noteFond: readonly StatementLayout[] = [
  fundsNote(fundsBefore, rules.before),
  fundsNote(fundsSince, rules.since),
];
