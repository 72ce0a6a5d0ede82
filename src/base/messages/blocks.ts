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
  ofTarget: (share: string): Text => t(`${share} av målet`, `${share} av målet`, `${share} of the target`),
} as const;
