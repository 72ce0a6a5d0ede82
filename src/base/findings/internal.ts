/** Findings FAS9000–9999: our own bugs, never the user's. */
import { entry } from "./entry.ts";

export const internalFindings = {
  FAS9001: entry<{ id: string; what: string }>({
    slug: "bug-in-fasit",
    severity: "error",
    text: {
      nb: (d) => `Dette er en feil i Fasit, ikke i rapporten din (merke ${d.id}): ${d.what}`,
      nn: (d) => `Dette er ein feil i Fasit, ikkje i rapporten din (merke ${d.id}): ${d.what}`,
      en: (d) => `This is a bug in Fasit, not in your report (mark ${d.id}): ${d.what}`,
    },
    hint: {
      nb: () =>
        "Meld feilen med merket og kommandoen du kjørte. FASIT_DEBUG=1 foran kommandoen viser hvor den oppstod.",
      nn: () =>
        "Meld feilen med merket og kommandoen du køyrde. FASIT_DEBUG=1 framfor kommandoen viser kvar han oppstod.",
      en: () =>
        "Report it with the mark and the command you ran. FASIT_DEBUG=1 before the command shows where it arose.",
    },
    explain: {
      nb: "Alt du selv kan forårsake, svarer Fasit på med et funn som peker på stedet. Kommer denne meldingen, har programmet truffet noe det ikke var laget for, og svaret er ikke til å stole på. Ingenting er skrevet. Merket er det samme hver gang den samme feilen oppstår, så det er nok å oppgi når du melder den.",
      nn: "Alt du sjølv kan vere årsak til, svarer Fasit på med eit funn som peikar på staden. Kjem denne meldinga, har programmet treft noko det ikkje var laga for, og svaret er ikkje til å lite på. Ingenting er skrive. Merket er det same kvar gong den same feilen oppstår, så det er nok å gi opp når du melder han.",
      en: "Whatever you can cause yourself, Fasit answers with a finding that points at the place. When this message comes, the program has met something it was not made for, and the answer cannot be trusted. Nothing has been written. The mark is the same each time the same bug arises, so it is enough to state it when you report it.",
    },
  }),
};
