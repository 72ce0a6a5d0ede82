/** Findings FAS6900–6999: folders and files that Fasit writes to, and what it wrote before. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const outputFindings = {
  FAS6901: entry<{ folder: string }>({
    slug: "output-is-not-a-site",
    severity: "error",
    text: {
      nb: (d) => `Mappen ${d.folder} har innhold som ikke er en side fra Fasit. Den er ikke rørt.`,
      nn: (d) => `Mappa ${d.folder} har innhald som ikkje er ei side frå Fasit. Ho er ikkje rørt.`,
      en: (d) => `The folder ${d.folder} holds something that is not a Fasit site. It has not been touched.`,
    },
    hint: {
      nb: () => "Velg en ny eller tom mappe med «--out», eller flytt innholdet selv.",
      nn: () => "Vel ei ny eller tom mappe med «--out», eller flytt innhaldet sjølv.",
      en: () => "Choose a new or empty folder with “--out”, or move the content yourself.",
    },
    explain: {
      nb: "Et bygg erstatter hele mappen det skriver til. Derfor erstatter Fasit bare en tom mappe eller en side det selv har laget, som kjennes på manifest.json. Slik kan ikke en skrivefeil i «--out» slette noe annet.",
      nn: "Eit bygg erstattar heile mappa det skriv til. Difor erstattar Fasit berre ei tom mappe eller ei side det sjølv har laga, som er kjend på manifest.json. Slik kan ikkje ein skrivefeil i «--out» slette noko anna.",
      en: "A build replaces the whole folder it writes to. So Fasit replaces only an empty folder or a site it has made itself, known by its manifest.json. A slip of the pen in “--out” can then not delete anything else.",
    },
  }),
  FAS6902: entry<{ folder: string; problem: string }>({
    slug: "output-cannot-be-written",
    severity: "error",
    text: {
      nb: (d) => `Kan ikke skrive til ${d.folder}: ${d.problem}.`,
      nn: (d) => `Kan ikkje skrive til ${d.folder}: ${d.problem}.`,
      en: (d) => `Cannot write to ${d.folder}: ${d.problem}.`,
    },
    hint: {
      nb: () => "Se om disken er full, og om du har lov til å skrive i mappen over.",
      nn: () => "Sjå om disken er full, og om du har lov til å skrive i mappa over.",
      en: () => "See whether the disk is full, and whether you may write in the folder above.",
    },
    explain: {
      nb: "Fasit skriver den nye siden ved siden av den gamle og bytter når alt er på plass. Skrivingen stoppet før byttet, så den gamle siden står som den var.",
      nn: "Fasit skriv den nye sida ved sida av den gamle og byter når alt er på plass. Skrivinga stoppa før bytet, så den gamle sida står som ho var.",
      en: "Fasit writes the new site beside the old one and swaps when everything is in place. Writing stopped before the swap, so the old site stands as it was.",
    },
  }),
  FAS6903: entry<{ folder: string }>({
    slug: "folder-is-not-empty",
    severity: "error",
    text: {
      nb: (d) => `Mappen ${d.folder} er ikke tom. Ingenting er skrevet.`,
      nn: (d) => `Mappa ${d.folder} er ikkje tom. Ingenting er skrive.`,
      en: (d) => `The folder ${d.folder} is not empty. Nothing has been written.`,
    },
    hint: {
      nb: () => "Velg et navn som ikke er i bruk, for eksempel «fasit new arsrapport-2025».",
      nn: () => "Vel eit namn som ikkje er i bruk, til dømes «fasit new arsrapport-2025».",
      en: () => "Choose a name that is not in use, such as “fasit new annual-report-2025”.",
    },
    explain: {
      nb: "«fasit new» lager en ny rapportmappe fra bunnen og skriver aldri over filer som finnes. En eksisterende rapport endrer du i editoren, med «fasit preview» ved siden av.",
      nn: "«fasit new» lagar ei ny rapportmappe frå botnen og skriv aldri over filer som finst. Ein rapport som finst, endrar du i editoren, med «fasit preview» ved sida av.",
      en: "“fasit new” makes a new report folder from nothing and never writes over files that exist. An existing report is changed in the editor, with “fasit preview” beside it.",
    },
  }),
  FAS6904: entry<{ file: string; problem: Text }>({
    slug: "text-not-mended",
    severity: "error",
    text: {
      nb: (d) => `Teksten ${d.file} er ikke rettet: ${d.problem.nb}.`,
      nn: (d) => `Teksten ${d.file} er ikkje retta: ${d.problem.nn}.`,
      en: (d) => `The text ${d.file} has not been mended: ${d.problem.en}.`,
    },
    hint: {
      nb: () =>
        "Lagre filen som UTF-8, se at du har lov til å skrive i mappen, og kjør «fasit fix --write» igjen.",
      nn: () =>
        "Lagre fila som UTF-8, sjå at du har lov til å skrive i mappa, og køyr «fasit fix --write» igjen.",
      en: () =>
        "Save the file as UTF-8, see that you may write in the folder, and run “fasit fix --write” again.",
    },
    explain: {
      nb: "«fasit fix --write» endrer bare tegnene i påstandene det retter, og lar resten av filen stå byte for byte. Det lar seg bare gjøre når filen er hel UTF-8, kan skrives, og ikke er endret siden den ble lest. Ellers står filen som den var.",
      nn: "«fasit fix --write» endrar berre teikna i påstandane det rettar, og lèt resten av fila stå byte for byte. Det lèt seg berre gjere når fila er heil UTF-8, kan skrivast, og ikkje er endra sidan ho vart lesen. Elles står fila som ho var.",
      en: "“fasit fix --write” changes only the characters of the claims it mends and leaves the rest of the file as it is, byte for byte. That can only be done when the file is whole UTF-8, can be written, and has not changed since it was read. Otherwise the file stands as it was.",
    },
  }),
  FAS6905: entry<{ path: string; problem: Text }>({
    slug: "earlier-build-not-read",
    severity: "error",
    text: {
      nb: (d) => `Kan ikke sammenligne med ${d.path}: ${d.problem.nb}.`,
      nn: (d) => `Kan ikkje samanlikne med ${d.path}: ${d.problem.nn}.`,
      en: (d) => `Cannot compare with ${d.path}: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Pek på mappen til en bygd side, eller på filen data/pastander.json i den.",
      nn: () => "Peik på mappa til ei bygd side, eller på fila data/pastander.json i ho.",
      en: () => "Point to the folder of a built site, or to the file data/pastander.json in it.",
    },
    explain: {
      nb: "«fasit check --since» sammenligner påstandene med dem som er skrevet ned i et tidligere bygg, i filen data/pastander.json. Sider som er bygd før den filen fantes, kan ikke sammenlignes: bygg den godkjente utgaven på nytt, og ta vare på mappen.",
      nn: "«fasit check --since» samanliknar påstandane med dei som er skrivne ned i eit tidlegare bygg, i fila data/pastander.json. Sider som er bygde før den fila fanst, kan ikkje samanliknast: bygg den godkjende utgåva på nytt, og ta vare på mappa.",
      en: "“fasit check --since” compares the claims with those recorded in an earlier build, in the file data/pastander.json. Sites that were built before that file existed cannot be compared: build the approved edition again, and keep the folder.",
    },
  }),
  FAS6906: entry<{ file: string; problem: string }>({
    slug: "file-not-written",
    severity: "error",
    text: {
      nb: (d) => `Kan ikke skrive filen ${d.file}: ${d.problem}.`,
      nn: (d) => `Kan ikkje skrive fila ${d.file}: ${d.problem}.`,
      en: (d) => `Cannot write the file ${d.file}: ${d.problem}.`,
    },
    hint: {
      nb: () => "Se at mappen finnes, at du har lov til å skrive i den, og at disken ikke er full.",
      nn: () => "Sjå at mappa finst, at du har lov til å skrive i ho, og at disken ikkje er full.",
      en: () => "See that the folder exists, that you may write in it, and that the disk is not full.",
    },
    explain: {
      nb: "Fasit skriver svaret ved siden av og bytter når alt er skrevet. Skrivingen stoppet før byttet, så filen finnes ikke, eller den står som den var. Koden etter kolon er operativsystemets egen: ENOENT betyr at mappen mangler, EACCES at du ikke har lov, ENOSPC at disken er full.",
      nn: "Fasit skriv svaret ved sida av og byter når alt er skrive. Skrivinga stoppa før bytet, så fila finst ikkje, eller ho står som ho var. Koden etter kolon er operativsystemet sin eigen: ENOENT tyder at mappa manglar, EACCES at du ikkje har lov, ENOSPC at disken er full.",
      en: "Fasit writes the answer beside the old file and swaps when all of it is written. Writing stopped before the swap, so the file does not exist, or stands as it was. The code after the colon is the operating system's: ENOENT means that the folder is missing, EACCES that you may not, ENOSPC that the disk is full.",
    },
  }),
  FAS6907: entry<{ file: string }>({
    slug: "file-already-there",
    severity: "error",
    text: {
      nb: (d) => `${d.file} finnes fra før. Den er ikke rørt.`,
      nn: (d) => `${d.file} finst frå før. Ho er ikkje rørt.`,
      en: (d) => `${d.file} is already there. It has not been touched.`,
    },
    hint: {
      nb: () => "Flytt eller slett filen, eller velg et annet sted.",
      nn: () => "Flytt eller slett fila, eller vel ein annan stad.",
      en: () => "Move or delete the file, or choose another place.",
    },
    explain: {
      nb: "Et Word-dokument, eller teksten som er laget av det, kan noen ha arbeidet i. Derfor skriver Fasit aldri over en slik fil, men lager bare nye.",
      nn: "Eit Word-dokument, eller teksten som er laga av det, kan nokon ha arbeidd i. Difor skriv Fasit aldri over ei slik fil, men lagar berre nye.",
      en: "Someone may have worked in a Word document, or in the text made from it. So Fasit never writes over such a file, and only makes new ones.",
    },
  }),
};
