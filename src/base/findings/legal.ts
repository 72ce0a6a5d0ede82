/** Findings FAS5100–5199: what the law says an annual report must contain. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const legalFindings = {
  FAS5100: entry<{ year: number }>({
    slug: "legal-checklist-not-in-use",
    severity: "note",
    text: {
      nb: () => "Sjekklisten for hva loven krever av årsberetningen, er ikke i bruk.",
      nn: () => "Sjekklista for kva lova krev av årsmeldinga, er ikkje i bruk.",
      en: () => "The checklist of what the law demands of the annual report is not in use.",
    },
    hint: {
      nb: () =>
        "Skriv «meets: [avvik]» øverst i kapitlene som oppfyller et krav, eller «legal: required» eller «legal: off» i fasit.yaml.",
      nn: () =>
        "Skriv «meets: [avvik]» øvst i kapitla som oppfyller eit krav, eller «legal: required» eller «legal: off» i fasit.yaml.",
      en: () =>
        "Write “meets: [avvik]” at the top of chapters that meet a requirement, or “legal: required” or “legal: off” in fasit.yaml.",
    },
    explain: {
      nb: "Kommuneloven sier hva en årsberetning skal inneholde. Når kapitlene sier hvilke krav de oppfyller, kan Fasit vise hva som mangler. Kravene for hvert år står i docs/legal-checklist.md. Er rapporten ikke en årsberetning, skriver du «legal: off».",
      nn: "Kommunelova seier kva ei årsmelding skal innehalde. Når kapitla seier kva krav dei oppfyller, kan Fasit vise kva som manglar. Krava for kvart år står i docs/legal-checklist.md. Er rapporten ikkje ei årsmelding, skriv du «legal: off».",
      en: "The Local Government Act says what an annual report must contain. When chapters say which requirements they meet, Fasit can show what is missing. The requirements of each year are in docs/legal-checklist.md. If the report is not a statutory annual report, write “legal: off”.",
    },
  }),
  FAS5101: entry<{ id: string; law: string; text: Text; year: number }>({
    slug: "legal-requirement-missing",
    severity: "warning",
    text: {
      nb: (d) => `Ingen kapitler oppfyller kravet «${d.id}» (${d.law}): ${d.text.nb}.`,
      nn: (d) => `Ingen kapittel oppfyller kravet «${d.id}» (${d.law}): ${d.text.nn}.`,
      en: (d) => `No chapter meets the requirement “${d.id}” (${d.law}): ${d.text.en}.`,
    },
    hint: {
      nb: (d) => `Skriv om det, og ta med «${d.id}» under meets øverst i kapittelet.`,
      nn: (d) => `Skriv om det, og ta med «${d.id}» under meets øvst i kapittelet.`,
      en: (d) => `Write about it, and list “${d.id}” under meets at the top of the chapter.`,
    },
    explain: {
      nb: "Loven som gjaldt for regnskapsåret, krever at årsberetningen eller årsregnskapet har dette med, og ingen kapitler sier at de oppfyller kravet. Skriv det som mangler, eller før opp kravet i kapittelet der det allerede står. Står innholdet i et annet dokument, kan du si fra om det i et kapittel og føre opp kravet der. Advarselen stopper ikke bygget.",
      nn: "Lova som galdt for rekneskapsåret, krev at årsmeldinga eller årsrekneskapen har dette med, og ingen kapittel seier at dei oppfyller kravet. Skriv det som manglar, eller før opp kravet i kapittelet der det alt står. Står innhaldet i eit anna dokument, kan du seie frå om det i eit kapittel og føre opp kravet der. Åtvaringa stoppar ikkje bygget.",
      en: "The law of the accounting year demands that the annual report or the accounts contain this, and no chapter says that it meets the requirement. Write what is missing, or list the requirement in the chapter where it already stands. If the content is in another document, say so in a chapter and list the requirement there. The warning does not stop the build.",
    },
  }),
  FAS5102: entry<{ id: string; law: string; text: Text; needs: Text }>({
    slug: "legal-requirement-only-claimed",
    severity: "warning",
    text: {
      nb: (d) => `Kapittelet sier at det oppfyller «${d.id}» (${d.law}), men mangler ${d.needs.nb}.`,
      nn: (d) => `Kapittelet seier at det oppfyller «${d.id}» (${d.law}), men manglar ${d.needs.nn}.`,
      en: (d) => `The chapter says it meets “${d.id}” (${d.law}), but lacks ${d.needs.en}.`,
    },
    hint: {
      nb: (d) => `Ta med det som mangler, eller stryk «${d.id}» under meets.`,
      nn: (d) => `Ta med det som manglar, eller stryk «${d.id}» under meets.`,
      en: (d) => `Add what is lacking, or strike “${d.id}” from meets.`,
    },
    explain: {
      nb: "Et krav regnes som oppfylt når et kapittel sier det, og det som viser det, faktisk er der: en oppstilling, et tall som er bundet, en lenke til dokumentet, eller prosa om emnet. Her er påstanden der uten innholdet. Fasit ser bare om innholdet er der, ikke om det er godt nok etter loven; det må folk vurdere.",
      nn: "Eit krav blir rekna som oppfylt når eit kapittel seier det, og det som viser det, faktisk er der: ei oppstilling, eit tal som er bunde, ei lenkje til dokumentet, eller prosa om emnet. Her er påstanden der utan innhaldet. Fasit ser berre om innhaldet er der, ikkje om det er godt nok etter lova; det må folk vurdere.",
      en: "A requirement counts as met when a chapter says so and what shows it is really there: a statement, a bound figure, a link to the document, or prose on the subject. Here the claim is there without the content. Fasit only sees whether the content is there, not whether it is good enough in law; people must judge that.",
    },
  }),
  FAS5103: entry<{ id: string; near: string; known: readonly string[] }>({
    slug: "unknown-legal-requirement",
    severity: "error",
    text: {
      nb: (d) => `Det finnes ikke noe lovkrav som heter «${d.id}».`,
      nn: (d) => `Det finst ikkje noko lovkrav som heiter «${d.id}».`,
      en: (d) => `There is no legal requirement named “${d.id}”.`,
    },
    hint: {
      nb: (d) => (d.near === "" ? `Velg blant: ${d.known.join(", ")}.` : `Mente du ${d.near}?`),
      nn: (d) => (d.near === "" ? `Vel mellom: ${d.known.join(", ")}.` : `Meinte du ${d.near}?`),
      en: (d) => (d.near === "" ? `Choose among: ${d.known.join(", ")}.` : `Did you mean ${d.near}?`),
    },
    explain: {
      nb: "Under meets står navnene på kravene i docs/legal-checklist.md, skrevet akkurat slik. Et navn som ikke finnes, oppfyller ingenting, og det riktige kravet ville stå som manglende.",
      nn: "Under meets står namna på krava i docs/legal-checklist.md, skrivne akkurat slik. Eit namn som ikkje finst, oppfyller ingenting, og det rette kravet ville stå som manglande.",
      en: "Under meets stand the names of requirements in docs/legal-checklist.md, written just so. A name that does not exist meets nothing, and the right requirement would stand as missing.",
    },
  }),
  FAS5104: entry<{ id: string; year: number; years: string }>({
    slug: "legal-requirement-of-other-years",
    severity: "warning",
    text: {
      nb: (d) => `Kravet «${d.id}» gjelder ikke for ${d.year}, bare for ${d.years}.`,
      nn: (d) => `Kravet «${d.id}» gjeld ikkje for ${d.year}, berre for ${d.years}.`,
      en: (d) => `The requirement “${d.id}” is not in force for ${d.year}, only for ${d.years}.`,
    },
    hint: {
      nb: (d) => `Stryk «${d.id}», eller se hvilke krav som gjelder i docs/legal-checklist.md.`,
      nn: (d) => `Stryk «${d.id}», eller sjå kva krav som gjeld i docs/legal-checklist.md.`,
      en: (d) => `Strike “${d.id}”, or see which requirements are in force in docs/legal-checklist.md.`,
    },
    explain: {
      nb: "Reglene skiftet i 2020 og flere ganger før det. Sjekklisten følger loven for regnskapsåret rapporten gjelder, så et krav fra en annen lov teller ikke med.",
      nn: "Reglane skifta i 2020 og fleire gonger før det. Sjekklista følgjer lova for rekneskapsåret rapporten gjeld, så eit krav frå ei anna lov tel ikkje med.",
      en: "The rules changed in 2020 and several times before. The checklist follows the law of the report's accounting year, so a requirement of another law does not count.",
    },
  }),
};
