/**
 * Lines of investment to 2019 that regnskapsskjema 2A and økonomisk oversikt investering have in common.
 *
 * Layer: statements; data.
 */
import { cover, outlay } from "./investment-lines.ts";

const checked = { verified: "published-total" } as const;
const neutral = { goodWhen: "neutral" } as const;

export const kompensasjonForMerverdiavgift = cover(
  "kompensasjon-for-merverdiavgift",
  { nb: "Kompensasjon for merverdiavgift", nn: "Kompensasjon for meirverdiavgift", en: "VAT compensation" },
  ["728-729"],
  { ...checked, confirmedBy: ["AI729"] },
);

export const avdragPaLan = outlay(
  "avdrag-pa-lan",
  { nb: "Avdrag på lån", nn: "Avdrag på lån", en: "Instalments on loans" },
  ["510-519"],
  {
    ...checked,
    confirmedBy: ["AG5"],
  },
);

export const kjopAvAksjerOgAndeler = outlay(
  "kjop-av-aksjer-og-andeler",
  { nb: "Kjøp av aksjer og andeler", nn: "Kjøp av aksjar og delar", en: "Purchase of shares" },
  ["529"],
  { ...checked, confirmedBy: ["529"] },
);

export const dekningAvUdekket = outlay(
  "dekning-av-tidligere-ars-udekket",
  {
    nb: "Dekning av tidligere års udekket",
    nn: "Dekking av udekt frå tidlegare år",
    en: "Cover of earlier years' uncovered amount",
  },
  ["530-539"],
  { confirmedBy: ["530"], ...neutral },
);

export const overfortFraDrift = cover(
  "overfort-fra-driftsregnskapet",
  {
    nb: "Overført fra driftsregnskapet",
    nn: "Overført frå driftsrekneskapen",
    en: "Transferred from operations",
  },
  ["970-979"],
  { ...checked, confirmedBy: ["970"], ...neutral },
);

export const brukAvUdisponert = cover(
  "bruk-av-tidligere-ars-udisponert",
  {
    nb: "Bruk av tidligere års udisponert",
    nn: "Bruk av udisponert frå tidlegare år",
    en: "Use of earlier years' undisposed amount",
  },
  ["930-939"],
  { confirmedBy: ["930"], ...neutral },
);

export const udekketUdisponert = outlay(
  "udekket-udisponert",
  { nb: "Udekket/udisponert", nn: "Udekt/udisponert", en: "Undisposed (uncovered)" },
  ["580-589", "980-989"],
  {
    confirmedBy: ["-AGI7"],
    goodWhen: "up",
    note: {
      nb: "Det som er ført på art 580 (udisponert) og 980 (udekket). Positivt er udisponert.",
      nn: "Det som er ført på art 580 (udisponert) og 980 (udekt). Positivt er udisponert.",
      en: "What is posted on art 580 (undisposed) and 980 (uncovered). Positive is undisposed.",
    },
  },
);
