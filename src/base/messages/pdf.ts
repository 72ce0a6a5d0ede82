/** What the PDF says around the author's own words. Numbers come in already formatted. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

export const pdfWords = {
  trace: t("Fasit: tallene i teksten", "Fasit: tala i teksten", "Answer key: the numbers in the text"),
  traceIntro: t(
    "Hver påstand i teksten har en fotnote med den nøyaktige verdien. Her står tallene bak dem: hva de er, hvordan de er regnet, og hvor regnskapslinjene finnes på nettsidene.",
    "Kvar påstand i teksten har ein fotnote med den nøyaktige verdien. Her står tala bak dei: kva dei er, korleis dei er rekna, og kvar rekneskapslinjene finst på nettsidene.",
    "Each claim in the text has a footnote with the exact value. Here are the figures behind them: what they are, how they were computed, and where on the site the ledger rows are.",
  ),
  source: t("Kilde", "Kjelde", "Source"),
  page: t("Side", "Side", "Page"),
} as const;
