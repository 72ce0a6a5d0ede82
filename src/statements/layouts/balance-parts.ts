/**
 * Lines of the balance that both sets of rules have, and what they mean to a reader.
 *
 * Layer: statements; data.
 */
import type { Identity, LayoutLine } from "../statement.ts";
import { asset, claim } from "./investment-lines.ts";
import { heading, sum, term } from "./lines.ts";

const checked = { verified: "published-total" } as const;

export const fasteEiendommer = asset(
  "faste-eiendommer-og-anlegg",
  {
    nb: "Faste eiendommer og anlegg",
    nn: "Faste eigedomar og anlegg",
    en: "Real estate and installations",
  },
  ["27"],
  checked,
);

export const utstyr = asset(
  "utstyr-maskiner-og-transportmidler",
  {
    nb: "Utstyr, maskiner og transportmidler",
    nn: "Utstyr, maskiner og transportmiddel",
    en: "Equipment, machinery and vehicles",
  },
  ["24"],
  checked,
);

export const immaterielle = asset(
  "immaterielle-eiendeler",
  { nb: "Immaterielle eiendeler", nn: "Immaterielle eigedelar", en: "Intangible assets" },
  ["28"],
);

export const pensjonsmidler = asset(
  "pensjonsmidler",
  { nb: "Pensjonsmidler", nn: "Pensjonsmidlar", en: "Pension assets" },
  ["20"],
  checked,
);

export const premieavvikEiendel = asset(
  "premieavvik",
  { nb: "Premieavvik", nn: "Premieavvik", en: "Premium deviation" },
  ["19"],
  {
    ...checked,
    note: {
      nb: "Forskjellen mellom betalt pensjonspremie og beregnet pensjonskostnad, som fordeles på senere år. Den er et omløpsmiddel uten å være penger.",
      nn: "Skilnaden mellom betalt pensjonspremie og utrekna pensjonskostnad, som blir fordelt på seinare år. Han er eit omløpsmiddel utan å vere pengar.",
      en: "The difference between the pension premium paid and the cost computed, spread over later years. It is a current asset without being money.",
    },
  },
);

export const premieavvikGjeld = claim(
  "premieavvik-gjeld",
  { nb: "Premieavvik", nn: "Premieavvik", en: "Premium deviation" },
  ["39"],
);

export const disposisjonsfond = claim(
  "disposisjonsfond",
  { nb: "Disposisjonsfond", nn: "Disposisjonsfond", en: "Disposition fund" },
  ["56"],
  { ...checked, goodWhen: "up" },
);

export const bundneDriftsfond = claim(
  "bundne-driftsfond",
  { nb: "Bundne driftsfond", nn: "Bundne driftsfond", en: "Tied operating funds" },
  ["51"],
  checked,
);

export const bundneInvesteringsfond = claim(
  "bundne-investeringsfond",
  { nb: "Bundne investeringsfond", nn: "Bundne investeringsfond", en: "Tied investment funds" },
  ["55"],
  checked,
);

export const kapitalkonto = claim(
  "kapitalkonto",
  { nb: "Kapitalkonto", nn: "Kapitalkonto", en: "Capital account" },
  ["5990"],
  {
    ...checked,
    note: {
      nb: "Den delen av anleggsmidlene som er betalt med annet enn lån.",
      nn: "Den delen av anleggsmidla som er betalt med anna enn lån.",
      en: "The part of the fixed assets that is paid for by other means than loans.",
    },
  },
);

export const prinsippDrift = claim(
  "endring-i-regnskapsprinsipp-drift",
  {
    nb: "Endring i regnskapsprinsipp som påvirker arbeidskapitalen, drift",
    nn: "Endring i rekneskapsprinsipp som påverkar arbeidskapitalen, drift",
    en: "Change of accounting principle that affects working capital, operations",
  },
  ["581"],
  checked,
);

export const prinsippInvestering = claim(
  "endring-i-regnskapsprinsipp-investering",
  {
    nb: "Endring i regnskapsprinsipp som påvirker arbeidskapitalen, investering",
    nn: "Endring i rekneskapsprinsipp som påverkar arbeidskapitalen, investering",
    en: "Change of accounting principle that affects working capital, investment",
  },
  ["580"],
);

export const pensjonsforpliktelse = claim(
  "pensjonsforpliktelse",
  { nb: "Pensjonsforpliktelse", nn: "Pensjonsplikter", en: "Pension obligation" },
  ["40"],
  checked,
);

/** Memoria accounts stand outside the balance: what is noted there meets a counter-account. */
export const memoria: readonly LayoutLine[] = [
  heading("memoriakonti", { nb: "Memoriakonti", nn: "Memoriakonti", en: "Memoria accounts" }),
  asset(
    "ubrukte-lanemidler",
    { nb: "Ubrukte lånemidler", nn: "Ubrukte lånemidlar", en: "Unused loans" },
    ["91"],
    {
      ...checked,
      note: {
        nb: "Lån som er tatt opp, men ikke brukt ennå (kapittel 9100, og 9110 som SSB holder for seg).",
        nn: "Lån som er tekne opp, men ikkje brukte enno (kapittel 9100, og 9110 som SSB held for seg).",
        en: "Loans taken up but not yet used (chapter 9100, and 9110, which SSB keeps apart).",
      },
    },
  ),
  asset(
    "andre-memoriakonti",
    { nb: "Andre memoriakonti", nn: "Andre memoriakonti", en: "Other memoria accounts" },
    ["92"],
    checked,
  ),
  asset(
    "motkonto-for-memoriakontiene",
    {
      nb: "Motkonto for memoriakontiene",
      nn: "Motkonto for memoriakontiane",
      en: "Counter-account of the memoria accounts",
    },
    ["9999"],
    checked,
  ),
];

export const sumEiendeler = sum(
  "sum-eiendeler",
  { nb: "Sum eiendeler", nn: "Sum eigedelar", en: "Total assets" },
  ["anleggsmidler", "omlopsmidler"],
);

export const sumEgenkapitalOgGjeld = sum(
  "sum-egenkapital-og-gjeld",
  { nb: "Sum egenkapital og gjeld", nn: "Sum eigenkapital og gjeld", en: "Total equity and debt" },
  ["egenkapital", "langsiktig-gjeld", "kortsiktig-gjeld"],
);

export const balanceIdentities: readonly Identity[] = [
  { kind: "balance", terms: ["sum-eiendeler", "-sum-egenkapital-og-gjeld"].map(term) },
  {
    kind: "balance",
    terms: ["ubrukte-lanemidler", "andre-memoriakonti", "motkonto-for-memoriakontiene"].map(term),
  },
];
