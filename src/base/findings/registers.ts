/** Findings FAS1150–FAS1160: what a register's schema says of it, and what no register may hold. */
import type { Language } from "../language.ts";
import { entry } from "./entry.ts";

const list = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
const listEnglish = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

const meant = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? otherwise : `Mente du ${list(near)}?`;
const meantNynorsk = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? otherwise : `Meinte du ${list(near)}?`;
const meantEnglish = (near: readonly string[], otherwise: string): string =>
  near.length === 0 ? otherwise : `Did you mean ${listEnglish(near)}?`;

/** What FAS1158 says of a place in a register of YAML. */
const yamlProblems: Readonly<Record<Language, (field: string) => Readonly<Record<string, string>>>> = {
  nb: (field) => ({
    "too-large": "Registeret er over 4 MB, og så store registre leses ikke som YAML. Før det som CSV.",
    empty: "Registeret har ingen rader.",
    "not-list": "Registeret er ikke en liste med rader.",
    "not-row": "Raden er ikke felter med verdier. Den er ikke lest.",
    "same-line": "Raden begynner på samme linje som raden før. Den er ikke lest.",
    alias: "Her står et alias (*). Det er ikke lest.",
    nested: `Feltet «${field}» har en liste eller flere felter i seg. Verdien er ikke lest.`,
    key: "Navnet på feltet er ikke en enkel tekst. Feltet er ikke lest.",
    twice: `Feltet «${field}» står to ganger i raden. Bare det første er lest.`,
  }),
  nn: (field) => ({
    "too-large": "Registeret er over 4 MB, og så store register blir ikkje lesne som YAML. Før det som CSV.",
    empty: "Registeret har ingen rader.",
    "not-list": "Registeret er ikkje ei liste med rader.",
    "not-row": "Rada er ikkje felt med verdiar. Ho er ikkje lesen.",
    "same-line": "Rada byrjar på same linje som rada før. Ho er ikkje lesen.",
    alias: "Her står eit alias (*). Det er ikkje lese.",
    nested: `Feltet «${field}» har ei liste eller fleire felt i seg. Verdien er ikkje lesen.`,
    key: "Namnet på feltet er ikkje ein enkel tekst. Feltet er ikkje lese.",
    twice: `Feltet «${field}» står to gonger i rada. Berre det første er lese.`,
  }),
  en: (field) => ({
    "too-large": "The register is over 4 MB, which is too large to be read as YAML. Keep it as CSV.",
    empty: "The register has no rows.",
    "not-list": "The register is not a list of rows.",
    "not-row": "The row is not fields with values. It was not read.",
    "same-line": "The row begins on the same line as the row before it. It was not read.",
    alias: "Here is an alias (*). It was not read.",
    nested: `The field “${field}” holds a list or further fields. The value was not read.`,
    key: "The name of the field is not a simple text. The field was not read.",
    twice: `The field “${field}” is in the row twice. Only the first was read.`,
  }),
};

export const registerFindings = {
  FAS1150: entry<{ schema: string; near: readonly string[]; known: readonly string[] }>({
    slug: "register-schema-unknown",
    severity: "error",
    text: {
      nb: (d) => `Registeret skal følge skjemaet «${d.schema}», som ikke finnes. Registeret er ikke lest.`,
      nn: (d) => `Registeret skal følgje skjemaet «${d.schema}», som ikkje finst. Registeret er ikkje lese.`,
      en: (d) => `The register is to follow the schema “${d.schema}”, which does not exist. It was not read.`,
    },
    hint: {
      nb: (d) => meant(d.near, `Velg et av ${list(d.known)}, eller lag schemas/${d.schema}.yaml.`),
      nn: (d) => meantNynorsk(d.near, `Vel eit av ${list(d.known)}, eller lag schemas/${d.schema}.yaml.`),
      en: (d) =>
        meantEnglish(d.near, `Choose one of ${listEnglish(d.known)}, or make schemas/${d.schema}.yaml.`),
    },
    explain: {
      nb: "«schema» i fasit.yaml nevner et skjema som følger med Fasit, eller et eget i mappen schemas/. Skjemaet sier hvilke kolonner registeret har. Alle skjemaene står i docs/registers.md.",
      nn: "«schema» i fasit.yaml nemner eit skjema som følgjer med Fasit, eller eit eige i mappa schemas/. Skjemaet seier kva kolonnar registeret har. Alle skjemaa står i docs/registers.md.",
      en: "“schema” in fasit.yaml names a schema that Fasit ships, or one of your own in the folder schemas/. It says which columns the register has. All of them are in docs/registers.md.",
    },
  }),
  FAS1151: entry<{ column: string }>({
    slug: "register-cell-missing",
    severity: "error",
    text: {
      nb: (d) => `Raden mangler «${d.column}».`,
      nn: (d) => `Rada manglar «${d.column}».`,
      en: (d) => `The row has no “${d.column}”.`,
    },
    hint: {
      nb: () => "Fyll ut cellen, eller ta bort raden.",
      nn: () => "Fyll ut cella, eller ta bort rada.",
      en: () => "Fill in the cell, or remove the row.",
    },
    explain: {
      nb: "Skjemaet for registeret krever en verdi i denne kolonnen. Uten den kan ikke raden telles riktig, og tallene som bygger på registeret blir usikre.",
      nn: "Skjemaet for registeret krev ein verdi i denne kolonnen. Utan han kan ikkje rada teljast rett, og tala som byggjer på registeret blir usikre.",
      en: "The register’s schema demands a value in this column. Without it the row cannot be counted rightly, and the figures that rest on the register become uncertain.",
    },
  }),
  FAS1152: entry<{ text: string; column: string; values: readonly string[]; near: readonly string[] }>({
    slug: "register-cell-not-allowed",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» er ikke en av verdiene «${d.column}» kan ha.`,
      nn: (d) => `«${d.text}» er ikkje ein av verdiane «${d.column}» kan ha.`,
      en: (d) => `“${d.text}” is not one of the values “${d.column}” may have.`,
    },
    hint: {
      nb: (d) => meant(d.near, `Skriv en av ${list(d.values)}.`),
      nn: (d) => meantNynorsk(d.near, `Skriv ein av ${list(d.values)}.`),
      en: (d) => meantEnglish(d.near, `Write one of ${listEnglish(d.values)}.`),
    },
    explain: {
      nb: "Noen kolonner har et fast sett verdier, slik at alle som fører registeret mener det samme, og slik at rapporten kan vise dem i rekkefølge.",
      nn: "Nokre kolonnar har eit fast sett verdiar, slik at alle som fører registeret meiner det same, og slik at rapporten kan vise dei i rekkjefølgje.",
      en: "Some columns have a fixed set of values, so that everyone who keeps the register means the same, and so that the report can show them in order.",
    },
  }),
  FAS1153: entry<{ text: string; column: string; register: string; near: readonly string[] }>({
    slug: "register-reference-unknown",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» i kolonnen «${d.column}» finnes ikke i ${d.register}.`,
      nn: (d) => `«${d.text}» i kolonnen «${d.column}» finst ikkje i ${d.register}.`,
      en: (d) => `“${d.text}” in the column “${d.column}” is not in ${d.register}.`,
    },
    hint: {
      nb: (d) => meant(d.near, `Rett cellen, eller før den inn i ${d.register}.`),
      nn: (d) => meantNynorsk(d.near, `Rett cella, eller før henne inn i ${d.register}.`),
      en: (d) => meantEnglish(d.near, `Correct the cell, or enter it in ${d.register}.`),
    },
    explain: {
      nb: "Kolonnen skal nevne en rad i et annet register. Når raden ikke finnes der, henger ikke registrene sammen.",
      nn: "Kolonnen skal nemne ei rad i eit anna register. Når rada ikkje finst der, heng ikkje registera saman.",
      en: "The column is to name a row of another register. When it is not there, the registers do not hang together.",
    },
  }),
  FAS1154: entry<{ key: string; columns: readonly string[]; line: number }>({
    slug: "register-row-twice",
    severity: "error",
    text: {
      nb: (d) =>
        `Raden «${d.key}» står også på linje ${d.line}. ${list(d.columns)} skal bare finnes én gang.`,
      nn: (d) =>
        `Rada «${d.key}» står òg på linje ${d.line}. ${list(d.columns)} skal berre finnast éin gong.`,
      en: (d) =>
        `The row “${d.key}” is on line ${d.line} as well. ${listEnglish(d.columns)} must occur only once.`,
    },
    hint: {
      nb: () => "Ta bort den ene, eller gi dem hvert sitt kjennetegn.",
      nn: () => "Ta bort den eine, eller gi dei kvart sitt kjenneteikn.",
      en: () => "Remove one of them, or tell them apart.",
    },
    explain: {
      nb: "Skjemaet sier hva som kjenner en rad igjen. Står den to ganger, telles den to ganger.",
      nn: "Skjemaet seier kva som kjenner ei rad att. Står ho to gonger, blir ho talt to gonger.",
      en: "The schema says what tells a row apart. If it is there twice, it is counted twice.",
    },
  }),
  FAS1155: entry<{ column: string; kind: string }>({
    slug: "register-national-id",
    severity: "error",
    text: {
      nb: (d) =>
        `Kolonnen «${d.column}» har et fødselsnummer. Det vises ikke her, og hører ikke hjemme i en årsrapport.`,
      nn: (d) =>
        `Kolonnen «${d.column}» har eit fødselsnummer. Det blir ikkje vist her, og høyrer ikkje heime i ein årsrapport.`,
      en: (d) =>
        `The column “${d.column}” holds a national identity number. It is not shown here, and has no place in an annual report.`,
    },
    hint: {
      nb: () => "Bytt det med en nøkkel som bare kommunen kan løse opp, eller før bare antall.",
      nn: () => "Byt det med ein nøkkel som berre kommunen kan løyse opp, eller før berre tal på personar.",
      en: () => "Replace it by a key that only the municipality can resolve, or keep counts alone.",
    },
    explain: {
      nb: "Nummeret er kjent igjen på kontrollsifrene og datoen. Rapporten bygges ikke så lenge det står der. Sjekk også om filen er lagret i versjonshistorikken: den må i så fall ryddes.",
      nn: "Nummeret er kjent att på kontrollsifra og datoen. Rapporten blir ikkje bygd så lenge det står der. Sjekk òg om fila er lagra i versjonshistorikken: den må i så fall ryddast.",
      en: "It was recognised by its check digits and date. The report is not built as long as it is there. See also whether the file is kept in the version history: if so, that must be cleaned.",
    },
  }),
  FAS1156: entry<{ column: string; kind: string }>({
    slug: "register-personal-data",
    severity: "warning",
    text: {
      nb: (d) =>
        `Kolonnen «${d.column}» ser ut til å ha ${d.kind === "email" ? "en e-postadresse" : "navnet på en person"}.`,
      nn: (d) =>
        `Kolonnen «${d.column}» ser ut til å ha ${d.kind === "email" ? "ei e-postadresse" : "namnet på ein person"}.`,
      en: (d) =>
        `The column “${d.column}” seems to hold ${d.kind === "email" ? "an e-mail address" : "the name of a person"}.`,
    },
    hint: {
      nb: () => "Bytt det med en rolle eller en nøkkel, dersom det er en person.",
      nn: () => "Byt det med ei rolle eller ein nøkkel, dersom det er ein person.",
      en: () => "Replace it by a role or a key, if it is a person.",
    },
    explain: {
      nb: "Registre i en årsrapport skal telle, ikke navngi. Navn kjennes igjen på vanlige fornavn fulgt av et ord med stor bokstav, så et stedsnavn kan bli tatt for et navn: da kan du se bort fra advarselen.",
      nn: "Register i ein årsrapport skal telje, ikkje namngi. Namn blir kjende att på vanlege førenamn følgde av eit ord med stor bokstav, så eit stadnamn kan bli teke for eit namn: då kan du sjå bort frå åtvaringa.",
      en: "Registers of an annual report count; they do not name. A name is recognised by a common given name before a capitalised word, so a place may be taken for one: then disregard the warning.",
    },
  }),
  FAS1157: entry<{ schema: string }>({
    slug: "register-schema-twice",
    severity: "error",
    text: {
      nb: (d) => `Det finnes alt et skjema som heter «${d.schema}». Dette er ikke brukt.`,
      nn: (d) => `Det finst alt eit skjema som heiter «${d.schema}». Dette er ikkje brukt.`,
      en: (d) => `There is already a schema named “${d.schema}”. This one is not used.`,
    },
    hint: {
      nb: () => "Gi ditt eget skjema et annet navn.",
      nn: () => "Gi skjemaet ditt eit anna namn.",
      en: () => "Give your own schema another name.",
    },
    explain: {
      nb: "Egne skjemaer i mappen schemas/ kommer i tillegg til dem som følger med Fasit, og kan ikke bytte dem ut. Da ville samme navn bety ulike ting i to kommuner.",
      nn: "Eigne skjema i mappa schemas/ kjem i tillegg til dei som følgjer med Fasit, og kan ikkje byte dei ut. Då ville same namn tyde ulike ting i to kommunar.",
      en: "Your own schemas in the folder schemas/ come beside those that Fasit ships, and cannot replace them: the same name would then mean different things in two municipalities.",
    },
  }),
  FAS1158: entry<{ problem: string; field: string }>({
    slug: "register-yaml-form",
    severity: "error",
    text: {
      nb: (d) => yamlProblems.nb(d.field)[d.problem] ?? d.problem,
      nn: (d) => yamlProblems.nn(d.field)[d.problem] ?? d.problem,
      en: (d) => yamlProblems.en(d.field)[d.problem] ?? d.problem,
    },
    hint: {
      nb: () => "Skriv hver rad som et punkt med «felt: verdi» på hver linje (docs/registers.md).",
      nn: () => "Skriv kvar rad som eit punkt med «felt: verdi» på kvar linje (docs/registers.md).",
      en: () => "Write each row as an item with “field: value” on each line (docs/registers.md).",
    },
    explain: {
      nb: "Et register i YAML er en liste der hvert punkt er en rad, og hver rad er felter med enkle verdier. Raden begynner på sin egen linje, slik at tall kan vise linjen de kommer fra. Ankere og alias leses ikke, for da kan en liten fil bli til svært mange rader.",
      nn: "Eit register i YAML er ei liste der kvart punkt er ei rad, og kvar rad er felt med enkle verdiar. Rada byrjar på si eiga linje, slik at tal kan vise linja dei kjem frå. Anker og alias blir ikkje lesne, for då kan ei lita fil bli til svært mange rader.",
      en: "A register in YAML is a list where each item is a row, and each row is fields with simple values. A row begins on a line of its own, so that figures can show the line they come from. Anchors and aliases are not read, because a small file could then become very many rows.",
    },
  }),
  FAS1159: entry<{ field: string; near: readonly string[]; fields: readonly string[] }>({
    slug: "register-yaml-field-unknown",
    severity: "error",
    text: {
      nb: (d) => `Registeret har ikke noe felt som heter «${d.field}». Det er ikke lest.`,
      nn: (d) => `Registeret har ikkje noko felt som heiter «${d.field}». Det er ikkje lese.`,
      en: (d) => `The register has no field named “${d.field}”. It was not read.`,
    },
    hint: {
      nb: (d) =>
        meant(d.near, `Bruk et av ${list(d.fields)}, eller legg feltet til under «columns» i fasit.yaml.`),
      nn: (d) =>
        meantNynorsk(
          d.near,
          `Bruk eit av ${list(d.fields)}, eller legg feltet til under «columns» i fasit.yaml.`,
        ),
      en: (d) =>
        meantEnglish(
          d.near,
          `Use one of ${listEnglish(d.fields)}, or add the field under “columns” in fasit.yaml.`,
        ),
    },
    explain: {
      nb: "I YAML står feltets navn på hver rad, og et navn som er skrevet feil, ville gjort feltet tomt i den ene raden uten at noen så det. Derfor må alle felter stå i skjemaet, eller under «columns» for kilden.",
      nn: "I YAML står namnet på feltet i kvar rad, og eit namn som er skrive feil, ville gjort feltet tomt i den eine rada utan at nokon såg det. Difor må alle felt stå i skjemaet, eller under «columns» for kjelda.",
      en: "In YAML the field’s name stands in every row, and a misspelt one would leave the field empty in that row without anybody seeing it. So every field must be in the schema, or under “columns” of the source.",
    },
  }),
  FAS1160: entry<{ code: string; year: number }>({
    slug: "project-not-in-ledger",
    severity: "warning",
    text: {
      nb: (d) => `Prosjektet «${d.code}» er ikke ført i regnskap eller budsjett for ${d.year}.`,
      nn: (d) => `Prosjektet «${d.code}» er ikkje ført i rekneskap eller budsjett for ${d.year}.`,
      en: (d) => `The project “${d.code}” is not posted in the accounts or budgets of ${d.year}.`,
    },
    hint: {
      nb: () => "Rett «prosjektkode» til prosjektet i regnskapet, eller la feltet stå tomt.",
      nn: () => "Rett «prosjektkode» til prosjektet i rekneskapen, eller lat feltet stå tomt.",
      en: () => "Correct “prosjektkode” to the project in the ledger, or leave the field empty.",
    },
    explain: {
      nb: "Registeret over prosjekter sier hvilket prosjekt i regnskapet pengene skal hentes fra. Ingen rad i årets regnskap eller budsjett har koden, så det brukte beløpet ville stått som 0 kroner uten at noen hadde ment det. Sjekk koden, og at regnskapet er lastet inn med kolonnen for prosjekt.",
      nn: "Registeret over prosjekt seier kva prosjekt i rekneskapen pengane skal hentast frå. Inga rad i rekneskapen eller budsjettet for året har koden, så det brukte beløpet ville stått som 0 kroner utan at nokon hadde meint det. Sjekk koden, og at rekneskapen er lasta inn med kolonnen for prosjekt.",
      en: "The register of projects says which project in the ledger the money is taken from. No row of the year’s accounts or budgets has the code, so what was spent would stand as 0 kroner without anybody having meant it. Check the code, and that the ledger is loaded with its column for project.",
    },
  }),
} as const;
