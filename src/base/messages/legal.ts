/** What the published site says of the legal checklist. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const legalWords = {
  checklist: t("Det loven krever", "Det lova krev", "What the law demands"),
  about: t(
    "Kravene til årsberetning og årsregnskap for dette året, og hvor i rapporten de er møtt. Fasit ser om innholdet er der, ikke om det er godt nok etter loven.",
    "Krava til årsmelding og årsrekneskap for dette året, og kvar i rapporten dei er møtte. Fasit ser om innhaldet er der, ikkje om det er godt nok etter lova.",
    "The requirements of this year’s annual report and accounts, and where the report meets them. Fasit sees whether the content is there, not whether it is good enough in law.",
  ),
  requirement: t("Krav", "Krav", "Requirement"),
  paragraph: t("Paragraf", "Paragraf", "Paragraph"),
  where: t("Hvor", "Kvar", "Where"),
  claimed: t(
    "Oppgitt, men innholdet mangler",
    "Oppgitt, men innhaldet manglar",
    "Stated, but the content is missing",
  ),
  missing: t("Ikke i rapporten", "Ikkje i rapporten", "Not in this report"),
  notVerified: t(
    "ikke bekreftet i en åpen kilde",
    "ikkje stadfesta i ei open kjelde",
    "not confirmed in a public source",
  ),
} as const satisfies Record<string, Text>;
