/** Findings FAS1200–1219: recognising an unknown file. Most of them are questions to the user. */
import { formatKr } from "../format.ts";
import type { Language } from "../language.ts";
import { roleNames } from "../messages/import.ts";
import { versionNames } from "../messages/terms.ts";
import type { Ore } from "../ore.ts";
import { entry } from "./entry.ts";

const role = (language: Language, name: string): string => roleNames[name]?.[language] ?? name;
const version = (language: Language, name: string): string =>
  Object.entries(versionNames).find(([code]) => code === name)?.[1][language] ?? name;

export const importFindings = {
  FAS1200: entry<{ file: string }>({
    slug: "import-found-no-table",
    severity: "error",
    text: {
      nb: (d) => `Fasit kjenner ikke igjen en tabell i ${d.file}. Ingenting er skrevet.`,
      nn: (d) => `Fasit kjenner ikkje att ein tabell i ${d.file}. Ingenting er skrive.`,
      en: (d) => `Fasit recognises no table in ${d.file}. Nothing was written.`,
    },
    hint: {
      nb: () => "Se om filen har en rad med overskrifter, og skriv ellers kilden selv i fasit.yaml.",
      nn: () => "Sjå om fila har ei rad med overskrifter, og skriv elles kjelda sjølv i fasit.yaml.",
      en: () =>
        "See whether the file has a row of headers; otherwise write the source yourself in fasit.yaml.",
    },
    explain: {
      nb: "Fasit leter blant de første tjue radene etter en rad med overskrifter, og ser hva som står under hver av dem.",
      nn: "Fasit leitar blant dei første tjue radene etter ei rad med overskrifter, og ser kva som står under kvar av dei.",
      en: "Fasit looks for a row of headers among the first twenty rows, and at what stands under each of them.",
    },
  }),
  FAS1201: entry<{ column: string; guess: string; percent: number }>({
    slug: "import-column-uncertain",
    severity: "warning",
    text: {
      nb: (d) =>
        `Er kolonnen «${d.column}» ${role("nb", d.guess)}? ${d.percent} % av radene passer. Den er ikke brukt som det.`,
      nn: (d) =>
        `Er kolonnen «${d.column}» ${role("nn", d.guess)}? ${d.percent} % av radene passar. Han er ikkje brukt som det.`,
      en: (d) =>
        `Is the column “${d.column}” ${role("en", d.guess)}? ${d.percent} % of the rows fit. It is not used as that.`,
    },
    hint: {
      nb: () => "Er den det, så skriv den på rett plass under columns i fasit.yaml.",
      nn: () => "Er han det, så skriv han på rett plass under columns i fasit.yaml.",
      en: () => "If it is, write it in its place under columns in fasit.yaml.",
    },
    explain: {
      nb: "Overskriften og innholdet sier ikke det samme: enten ligner kodene på KOSTRAs uten at overskriften sier det, eller overskriften sier noe kodene ikke er. Fasit gjetter ikke; et regnskap med feil art blir feil i alle oppstillinger.",
      nn: "Overskrifta og innhaldet seier ikkje det same: anten liknar kodane på KOSTRA sine utan at overskrifta seier det, eller overskrifta seier noko kodane ikkje er. Fasit gjettar ikkje; ein rekneskap med feil art blir feil i alle oppstillingar.",
      en: "The header and the content do not say the same: either the codes look like KOSTRA's without the header saying so, or the header says something the codes are not. Fasit does not guess; accounts with a wrong art are wrong in every statement.",
    },
  }),
  FAS1202: entry<{ column: string; year: number }>({
    slug: "import-year-from-report",
    severity: "warning",
    text: {
      nb: (d) =>
        `Hvilket år er «${d.column}»? Verken overskriften eller stien sier det; rapportens år, ${d.year}, er brukt.`,
      nn: (d) =>
        `Kva år er «${d.column}»? Verken overskrifta eller stigen seier det; året i rapporten, ${d.year}, er brukt.`,
      en: (d) =>
        `Which year is “${d.column}”? Neither header nor path says; the report's year, ${d.year}, is used.`,
    },
    hint: {
      nb: () => "Kjør på nytt med --year, eller rett year i fasit.yaml.",
      nn: () => "Køyr på nytt med --year, eller rett year i fasit.yaml.",
      en: () => "Run again with --year, or correct year in fasit.yaml.",
    },
    explain: {
      nb: "Et beløp hører til ett regnskapsår. Feil år gir riktige summer på feil sted.",
      nn: "Eit beløp høyrer til eitt rekneskapsår. Feil år gir rette summar på feil stad.",
      en: "An amount belongs to one accounting year. A wrong year gives right sums in the wrong place.",
    },
  }),
  FAS1203: entry<{ column: string; version: string }>({
    slug: "import-version-uncertain",
    severity: "warning",
    text: {
      nb: (d) => `Er «${d.column}» ${version("nb", d.version)}? Overskriften sier det ikke.`,
      nn: (d) => `Er «${d.column}» ${version("nn", d.version)}? Overskrifta seier det ikkje.`,
      en: (d) => `Is “${d.column}” ${version("en", d.version)}? The header does not say.`,
    },
    hint: {
      nb: () => "Kjør på nytt med --version, eller rett version i fasit.yaml.",
      nn: () => "Køyr på nytt med --version, eller rett version i fasit.yaml.",
      en: () => "Run again with --version, or correct version in fasit.yaml.",
    },
    explain: {
      nb: "Regnskap, opprinnelig budsjett, regulert budsjett og prognose holdes fra hverandre. Beløp for år etter budsjettåret i samme fil er økonomiplan, og leses som prognose til noen sier noe annet.",
      nn: "Rekneskap, opphavleg budsjett, regulert budsjett og prognose blir haldne frå kvarandre. Beløp for år etter budsjettåret i same fil er økonomiplan, og blir lesne som prognose til nokon seier noko anna.",
      en: "Accounts, original budget, revised budget and forecast are kept apart. Amounts for years after the budget year in the same file are the financial plan, and are read as a forecast until somebody says otherwise.",
    },
  }),
  FAS1204: entry<Record<string, never>>({
    slug: "import-kontoklasse-unknown",
    severity: "warning",
    text: {
      nb: () => "Er dette drift, investering eller balanse? Verken kolonnene eller stien sier det.",
      nn: () => "Er dette drift, investering eller balanse? Verken kolonnane eller stigen seier det.",
      en: () => "Is this operations, investment or balance? Neither the columns nor the path says.",
    },
    hint: {
      nb: () => 'Skriv fixed: { kontoklasse: "1" } ved kilden: 1 drift, 0 investering, 2 balanse.',
      nn: () => 'Skriv fixed: { kontoklasse: "1" } ved kjelda: 1 drift, 0 investering, 2 balanse.',
      en: () => 'Write fixed: { kontoklasse: "1" } at the source: 1 operations, 0 investment, 2 balance.',
    },
    explain: {
      nb: "Uten kontoklasse hører beløpene ikke til noen oppstilling.",
      nn: "Utan kontoklasse høyrer beløpa ikkje til noka oppstilling.",
      en: "Without a kontoklasse the amounts belong to no statement.",
    },
  }),
  FAS1205: entry<{ column: string; from: string; to: string }>({
    slug: "import-own-kontoklasse",
    severity: "warning",
    text: {
      nb: (d) =>
        `Alle kodene i «${d.column}» begynner på ${d.from}, og filen heter investering. De er lest som kontoklasse ${d.to}. Stemmer det?`,
      nn: (d) =>
        `Alle kodane i «${d.column}» byrjar på ${d.from}, og fila heiter investering. Dei er lesne som kontoklasse ${d.to}. Stemmer det?`,
      en: (d) =>
        `All codes of “${d.column}” begin with ${d.from}, and the file is called investment. They are read as kontoklasse ${d.to}. Is that right?`,
    },
    hint: {
      nb: () => "Er det drift i et foretak (KOSTRAs kontoklasse 3), så ta bort kontoklasser ved kilden.",
      nn: () => "Er det drift i eit føretak (kontoklasse 3 i KOSTRA), så ta bort kontoklasser ved kjelda.",
      en: () =>
        "If it is operations of an enterprise (KOSTRA's kontoklasse 3), remove kontoklasser at the source.",
    },
    explain: {
      nb: "I KOSTRA er kontoklasse 0 investering og 3 drift i særregnskap. Noen kommuner nummererer sine egne investeringer med 3. Uten oversettelsen ville investeringene telt som drift.",
      nn: "I KOSTRA er kontoklasse 0 investering og 3 drift i særrekneskap. Nokre kommunar nummererer sine eigne investeringar med 3. Utan omsetjinga ville investeringane telt som drift.",
      en: "In KOSTRA kontoklasse 0 is investment and 3 is operations of separate accounts. Some municipalities number their own investments 3. Without the translation the investments would count as operations.",
    },
  }),
  FAS1206: entry<{ column: string; ore: Ore }>({
    slug: "import-not-balanced",
    severity: "warning",
    text: {
      nb: (d) =>
        `«${d.column}» summerer til ${formatKr(d.ore, "nb")}, ikke 0. Er det et helt regnskap? Kilden er skrevet med balanced: false.`,
      nn: (d) =>
        `«${d.column}» summerer til ${formatKr(d.ore, "nn")}, ikkje 0. Er det ein heil rekneskap? Kjelda er skriven med balanced: false.`,
      en: (d) =>
        `“${d.column}” sums to ${formatKr(d.ore, "en")}, not 0. Is it the whole accounts? The source is written with balanced: false.`,
    },
    hint: {
      nb: () => "Skal filen gå i null, så ta bort linjen og se hva som mangler.",
      nn: () => "Skal fila gå i null, så ta bort linja og sjå kva som manglar.",
      en: () => "If the file should sum to zero, remove the line and see what is missing.",
    },
    explain: {
      nb: "Et helt regnskap eller budsjett går i null. Et utdrag, som ett område eller bare utgiftene, gjør det ikke.",
      nn: "Ein heil rekneskap eller eit heilt budsjett går i null. Eit utdrag, som eitt område eller berre utgiftene, gjer det ikkje.",
      en: "Whole accounts, or a whole budget, sum to zero. An extract, such as one area or the expenses alone, does not.",
    },
  }),
  FAS1207: entry<{ file: string }>({
    slug: "import-already-there",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er allerede en kilde i fasit.yaml. Ingenting er skrevet.`,
      nn: (d) => `${d.file} er alt ei kjelde i fasit.yaml. Ingenting er skrive.`,
      en: (d) => `${d.file} is already a source in fasit.yaml. Nothing was written.`,
    },
    hint: {
      nb: () => "Bruk --dry-run for å se hva Fasit ville skrevet, og rett kilden for hånd.",
      nn: () => "Bruk --dry-run for å sjå kva Fasit ville skrive, og rett kjelda for hand.",
      en: () => "Use --dry-run to see what Fasit would write, and correct the source by hand.",
    },
    explain: {
      nb: "En fil som er kilde to ganger, telles to ganger.",
      nn: "Ei fil som er kjelde to gonger, blir talt to gonger.",
      en: "A file that is a source twice is counted twice.",
    },
  }),
  FAS1208: entry<{ column: string }>({
    slug: "import-year-unknown",
    severity: "error",
    text: {
      nb: (d) =>
        `Hvilket år er «${d.column}»? Verken overskriften, stien eller rapporten sier det. Kolonnen er ikke med.`,
      nn: (d) =>
        `Kva år er «${d.column}»? Verken overskrifta, stigen eller rapporten seier det. Kolonnen er ikkje med.`,
      en: (d) => `Which year is “${d.column}”? Neither header, path nor report says. The column is left out.`,
    },
    hint: {
      nb: () => "Kjør på nytt med --year.",
      nn: () => "Køyr på nytt med --year.",
      en: () => "Run again with --year.",
    },
    explain: {
      nb: "Et beløp hører til ett regnskapsår, og Fasit gjetter det ikke.",
      nn: "Eit beløp høyrer til eitt rekneskapsår, og Fasit gjettar det ikkje.",
      en: "An amount belongs to one accounting year, and Fasit does not guess it.",
    },
  }),
};
