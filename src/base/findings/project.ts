/** Findings FAS1000–1049: the report folder and fasit.yaml. */
import { entry } from "./entry.ts";

export const projectFindings = {
  FAS1001: entry<{ folder: string }>({
    slug: "no-report-folder",
    severity: "error",
    text: {
      nb: (d) => `Fant ingen fasit.yaml i ${d.folder}.`,
      nn: (d) => `Fann inga fasit.yaml i ${d.folder}.`,
      en: (d) => `Found no fasit.yaml in ${d.folder}.`,
    },
    hint: {
      nb: () => "Pek på en rapportmappe, eller lag en ny med «fasit new MAPPE».",
      nn: () => "Peik på ei rapportmappe, eller lag ei ny med «fasit new MAPPE».",
      en: () => "Point at a report folder, or make a new one with “fasit new DIR”.",
    },
    explain: {
      nb: "En rapportmappe har fasit.yaml øverst, med kilder i sources/, egne tall i figures/ og prosa i report/. Uten fasit.yaml vet ikke Fasit hva rapporten bygges av.",
      nn: "Ei rapportmappe har fasit.yaml øvst, med kjelder i sources/, eigne tal i figures/ og prosa i report/. Utan fasit.yaml veit ikkje Fasit kva rapporten blir bygd av.",
      en: "A report folder has fasit.yaml at the top, sources in sources/, own figures in figures/ and prose in report/. Without fasit.yaml, Fasit does not know what the report is built from.",
    },
  }),
  FAS1002: entry<{ path: string; problem: string }>({
    slug: "setting-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Innstillingen «${d.path}» er ikke forstått: ${d.problem}.`,
      nn: (d) => `Innstillinga «${d.path}» er ikkje forstått: ${d.problem}.`,
      en: (d) => `The setting “${d.path}” is not understood: ${d.problem}.`,
    },
    hint: {
      nb: () => "Sammenlign med mappen fra «fasit new», der hver innstilling er forklart.",
      nn: () => "Samanlikn med mappa frå «fasit new», der kvar innstilling er forklart.",
      en: () => "Compare with the folder that “fasit new” makes, where each setting is explained.",
    },
    explain: {
      nb: "Fasit leser hver innstilling strengt, så en skrivefeil ikke stille blir til noe annet. Meldingen sier hvilken innstilling det gjelder og hva som var ventet der.",
      nn: "Fasit les kvar innstilling strengt, så ein skrivefeil ikkje stille blir til noko anna. Meldinga seier kva innstilling det gjeld og kva som var venta der.",
      en: "Fasit reads every setting strictly, so that a slip of the pen does not silently become something else. The message says which setting it is and what was expected there.",
    },
  }),
  FAS1003: entry<{ problem: string }>({
    slug: "yaml-does-not-parse",
    severity: "error",
    text: {
      nb: (d) => `Filen er ikke gyldig YAML: ${d.problem}.`,
      nn: (d) => `Fila er ikkje gyldig YAML: ${d.problem}.`,
      en: (d) => `The file is not valid YAML: ${d.problem}.`,
    },
    hint: {
      nb: () => "Se på innrykk og anførselstegn rundt linjen.",
      nn: () => "Sjå på innrykk og hermeteikn rundt linja.",
      en: () => "Look at the indentation and the quotes around the line.",
    },
    explain: {
      nb: "YAML bruker innrykk med mellomrom (ikke tabulator), og tekst med kolon må stå i anførselstegn.",
      nn: "YAML bruker innrykk med mellomrom (ikkje tabulator), og tekst med kolon må stå i hermeteikn.",
      en: "YAML uses indentation with spaces (not tabs), and text with a colon must be quoted.",
    },
  }),
};
