/** Words in the blocks that draw a small table. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const blockWords = {
  step: t("Trinn", "Trinn", "Step"),
  date: t("Når", "Når", "When"),
  event: t("Hva", "Kva", "What"),
  name: t("Navn", "Namn", "Name"),
  target: t("Mål", "Mål", "Target"),
  result: t("Resultat", "Resultat", "Result"),
  planned: t("planlagt", "planlagt", "planned"),
  done: t("gjennomført", "gjennomført", "done"),
  unknown: t("antall ikke kjent", "tal ikkje kjent", "number not known"),
  share: t("Andel av første trinn", "Del av første trinn", "Share of the first step"),
  ownScales: t(
    "Hvert diagram har sin egen skala.",
    "Kvart diagram har sin eigen skala.",
    "Each chart has its own scale.",
  ),
  sameScale: t(
    "Alle diagrammene har samme skala.",
    "Alle diagramma har same skala.",
    "All charts have the same scale.",
  ),
  showTable: (rows: string): Text =>
    t(`Vis tabellen (${rows} rader)`, `Vis tabellen (${rows} rader)`, `Show the table (${rows} rows)`),
  sum: t("Sum", "Sum", "Sum"),
  count: t("Antall", "Tal", "Number"),
  total: t("I alt", "I alt", "In all"),
  /** The months of a year, as they stand above narrow columns. */
  months: [
    t("jan.", "jan.", "Jan"),
    t("feb.", "feb.", "Feb"),
    t("mars", "mars", "Mar"),
    t("april", "april", "Apr"),
    t("mai", "mai", "May"),
    t("juni", "juni", "Jun"),
    t("juli", "juli", "Jul"),
    t("aug.", "aug.", "Aug"),
    t("sep.", "sep.", "Sep"),
    t("okt.", "okt.", "Oct"),
    t("nov.", "nov.", "Nov"),
    t("des.", "des.", "Dec"),
  ] as readonly Text[],
  ofTarget: (share: string): Text => t(`${share} av målet`, `${share} av målet`, `${share} of the target`),
} as const;
