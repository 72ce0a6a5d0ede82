/** Findings FAS1000–1049: the report folder and fasit.yaml. */
import { type WidthProblem, widthProblemText } from "../messages/hedges.ts";
import { settingProblem, yamlProblem } from "../messages/setting-problems.ts";
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
  /** `problem` in English, as a schema says it. */
  FAS1002: entry<{ path: string; problem: string }>({
    slug: "setting-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Innstillingen «${d.path}» er ikke forstått: ${settingProblem(d.problem).nb}.`,
      nn: (d) => `Innstillinga «${d.path}» er ikkje forstått: ${settingProblem(d.problem).nn}.`,
      en: (d) => `The setting “${d.path}” is not understood: ${settingProblem(d.problem).en}.`,
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
  /** `problem` in English; `yaml` is the YAML library's code for it. */
  FAS1003: entry<{ problem: string; yaml?: string }>({
    slug: "yaml-does-not-parse",
    severity: "error",
    text: {
      nb: (d) => `Filen er ikke gyldig YAML: ${yamlProblem(d.yaml, d.problem).nb}.`,
      nn: (d) => `Fila er ikkje gyldig YAML: ${yamlProblem(d.yaml, d.problem).nn}.`,
      en: (d) => `The file is not valid YAML: ${yamlProblem(d.yaml, d.problem).en}.`,
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
  FAS1004: entry<{ word: string; near: readonly string[] }>({
    slug: "unknown-hedge",
    severity: "error",
    text: {
      nb: (d) => `«${d.word}» er ikke et forbehold Fasit kjenner.`,
      nn: (d) => `«${d.word}» er ikkje eit atterhald Fasit kjenner.`,
      en: (d) => `“${d.word}” is not a hedge Fasit knows.`,
    },
    hint: {
      nb: (d) =>
        d.near.length > 0 ? `Mente du ${d.near.join(", ")}?` : "Ordene står i tabellene i docs/readings.md.",
      nn: (d) =>
        d.near.length > 0 ? `Meinte du ${d.near.join(", ")}?` : "Orda står i tabellane i docs/readings.md.",
      en: (d) =>
        d.near.length > 0
          ? `Did you mean ${d.near.join(", ")}?`
          : "The words stand in the tables of docs/readings.md.",
    },
    explain: {
      nb: "Under «conventions: hedges:» kan kommunen velge hvor langt et forbehold rekker, ord for ord. Ordet må være et Fasit leser som forbehold; et annet ord ville blitt stående uten virkning, uten at noen merket det.",
      nn: "Under «conventions: hedges:» kan kommunen velje kor langt eit atterhald rekk, ord for ord. Ordet må vere eitt Fasit les som atterhald; eit anna ord ville ha blitt ståande utan verknad, utan at nokon merka det.",
      en: "Under “conventions: hedges:” the municipality can choose how far a hedge reaches, word by word. The word must be one Fasit reads as a hedge; another would stand there without effect, and nobody would notice.",
    },
  }),
  FAS1005: entry<{ word: string; text: string; problem: WidthProblem }>({
    slug: "hedge-width-not-usable",
    severity: "error",
    text: {
      nb: (d) => `Bredde som ikke kan brukes: ${widthProblemText(d.word, d.text, d.problem).nb}.`,
      nn: (d) => `Breidd som ikkje kan brukast: ${widthProblemText(d.word, d.text, d.problem).nn}.`,
      en: (d) => `A width that cannot be used: ${widthProblemText(d.word, d.text, d.problem).en}.`,
    },
    hint: {
      nb: () => "Skriv for eksempel «5 %», «1 steg» eller «2 steg, 5 %», eller ta linjen bort.",
      nn: () => "Skriv til dømes «5 %», «1 steg» eller «2 steg, 5 %», eller ta lina bort.",
      en: () => "Write for instance “5 %”, “1 steg” or “2 steg, 5 %”, or take the line away.",
    },
    explain: {
      nb: "Bredden er hvor langt et forbehold rekker fra tallet: i prosent av tallet, i steg av siste siffer, eller begge; da gjelder det minste. For «godt over» og «vesentlig mindre enn» og deres like er den hvor langt unna tallet minst må være, i prosent eller prosentpoeng. Det som ikke nevnes, står som i tabellen i docs/readings.md. Selve tallet er alltid den andre grensen. Mer enn en fjerdedel fra tallet, eller ti steg av et siffer, sier ikke lenger noe om tallet. «Minst», «høyst», «hele» og «bare» har ingen bredde.",
      nn: "Breidda er kor langt eit atterhald rekk frå talet: i prosent av talet, i steg av siste siffer, eller begge; då gjeld det minste. For «godt over» og «vesentleg mindre enn» og slike er ho kor langt unna talet det minst må vere, i prosent eller prosentpoeng. Det som ikkje er nemnt, står som i tabellen i docs/readings.md. Sjølve talet er alltid den andre grensa. Meir enn ein fjerdedel frå talet, eller ti steg av eit siffer, seier ikkje lenger noko om talet. «Minst», «høgst», «heile» og «berre» har inga breidd.",
      en: "The width is how far a hedge reaches from the number: in percent of the number, in steps of its last digit, or both; then the smaller counts. For “well over”, “significantly less than” and their kin it is how far from the number the true one must be at least, in percent or percentage points. What is not named stays as in the table of docs/readings.md. The number itself is always the other limit. More than a quarter from the number, or ten steps of a digit, no longer says anything of the number. “At least”, “at most”, “fully” and “only” have no width.",
    },
  }),
};
