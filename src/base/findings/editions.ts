/** Findings FAS6061–6063: a report in several languages. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const editionFindings = {
  FAS6061: entry<{ language: Text; files: readonly string[] }>({
    slug: "chapter-not-translated",
    severity: "note",
    text: {
      nb: (d) => `Utgaven på ${d.language.nb} mangler kapitler som andre språk har: ${d.files.join(", ")}.`,
      nn: (d) => `Utgåva på ${d.language.nn} manglar kapittel som andre språk har: ${d.files.join(", ")}.`,
      en: (d) =>
        `The edition in ${d.language.en} lacks chapters that other languages have: ${d.files.join(", ")}.`,
    },
    hint: {
      nb: () =>
        "Kapitler hører sammen når filene heter det samme i hver språkmappe. Å oversette bare noen er lov.",
      nn: () =>
        "Kapittel høyrer saman når filene heiter det same i kvar språkmappe. Å omsetje berre nokre er lov.",
      en: () =>
        "Chapters belong together when their files have the same name in each language's folder. Translating only some is allowed.",
    },
    explain: {
      nb: "En rapport på flere språk har en mappe for hvert språk, report/nb/, report/nn/, report/en/, og er bundet til de samme tallene. Språkbryteren på et kapittel leder til samme kapittel på det andre språket, og til forsiden der det ikke finnes. Meldingen sier hva som mangler, slik at ingen tror at en kort utgave er hele rapporten.",
      nn: "Ein rapport på fleire språk har ei mappe for kvart språk, report/nb/, report/nn/, report/en/, og er bunden til dei same tala. Språkbrytaren på eit kapittel leier til same kapittel på det andre språket, og til framsida der det ikkje finst. Meldinga seier kva som manglar, slik at ingen trur at ei kort utgåve er heile rapporten.",
      en: "A report in several languages has a folder for each, report/nb/, report/nn/, report/en/, bound to the same figures. The switch on a chapter leads to the same chapter in the other language, and to the front page where there is none. The finding says what is missing, so that nobody takes a short edition for the whole report.",
    },
  }),
  FAS6062: entry<{ language: Text; code: string }>({
    slug: "front-page-not-translated",
    severity: "warning",
    text: {
      nb: (d) => `Utgaven på ${d.language.nb} har forside på et annet språk.`,
      nn: (d) => `Utgåva på ${d.language.nn} har framside på eit anna språk.`,
      en: (d) => `The edition in ${d.language.en} has a front page in another language.`,
    },
    hint: {
      nb: (d) => `Skriv title, headline, lead og captions under «translations: ${d.code}:» i «report».`,
      nn: (d) => `Skriv title, headline, lead og captions under «translations: ${d.code}:» i «report».`,
      en: (d) => `Write title, headline, lead and captions under \`translations: ${d.code}:\` in \`report\`.`,
    },
    explain: {
      nb: "Tittel, overskrift, ingress og tekstene under nøkkeltallene står i fasit.yaml. For hvert språk rapporten har utenom sitt eget, kan de stå under report.translations. Uten dem viser utgaven hovedspråkets tekster.",
      nn: "Tittel, overskrift, ingress og tekstane under nøkkeltala står i fasit.yaml. For kvart språk rapporten har utanom sitt eige, kan dei stå under report.translations. Utan dei viser utgåva tekstane frå hovudspråket.",
      en: "Title, headline, lead and the captions of the key figures stand in fasit.yaml. For each language the report has beside its own, they can stand under report.translations. Without them the edition shows those of the main language.",
    },
  }),
  FAS6063: entry<{ language: Text; folder: string }>({
    slug: "translation-without-chapters",
    severity: "warning",
    text: {
      nb: (d) =>
        `Forsiden er oversatt til ${d.language.nb}, men rapporten har ingen slik utgave: ${d.folder} er tom, eller det er hovedspråket.`,
      nn: (d) =>
        `Framsida er omsett til ${d.language.nn}, men rapporten har inga slik utgåve: ${d.folder} er tom, eller det er hovudspråket.`,
      en: (d) =>
        `The front page is translated into ${d.language.en}, but the report has no such edition: ${d.folder} is empty, or it is the main language.`,
    },
    hint: {
      nb: (d) => `Legg et kapittel i ${d.folder}, eller ta bort oversettelsen.`,
      nn: (d) => `Legg eit kapittel i ${d.folder}, eller ta bort omsetjinga.`,
      en: (d) => `Put a chapter in ${d.folder}, or take the translation away.`,
    },
    explain: {
      nb: "Et språk får sin egen utgave når det ligger minst ett kapittel i mappen for det. En oversatt forside uten kapitler blir ikke vist noe sted.",
      nn: "Eit språk får si eiga utgåve når det ligg minst eitt kapittel i mappa for det. Ei omsett framside utan kapittel blir ikkje vist nokon stad.",
      en: "A language gets its own edition when at least one chapter lies in its folder. A translated front page without chapters is shown nowhere.",
    },
  }),
};
