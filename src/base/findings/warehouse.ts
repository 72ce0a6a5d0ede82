/** Findings FAS2000–2999: the engine and own SQL. */
import { formatKr } from "../format.ts";
import type { Language, Text } from "../language.ts";
import type { Ore } from "../ore.ts";
import { entry } from "./entry.ts";

/** The part of a ledger that must balance by itself. */
export type BalanceGroup = "drift" | "investering" | "balanse" | "all";

const groups: Readonly<Record<Language, Readonly<Record<BalanceGroup, string>>>> = {
  nb: { drift: "Driften", investering: "Investeringene", balanse: "Balansen", all: "Regnskapet" },
  nn: { drift: "Drifta", investering: "Investeringane", balanse: "Balansen", all: "Rekneskapen" },
  en: { drift: "Operations", investering: "Investments", balanse: "The balance", all: "The ledger" },
};

interface BalanceData {
  readonly group: BalanceGroup;
  readonly column: string;
  readonly ore: Ore;
}

/** In a balance class the sector stands in the place of art and the chapter in that of funksjon. */
type CodeKind = "art" | "funksjon" | "kapittel" | "sektor";

const codeKinds: Readonly<Record<CodeKind, Text>> = {
  art: { nb: "Art", nn: "Art", en: "Art" },
  funksjon: { nb: "Funksjon", nn: "Funksjon", en: "Funksjon" },
  kapittel: { nb: "Kapittel", nn: "Kapittel", en: "Chapter" },
  sektor: { nb: "Sektor", nn: "Sektor", en: "Sector" },
};

interface CodeData {
  readonly code: string;
  readonly kind: CodeKind;
  readonly year: number;
  readonly rows: number;
  readonly ore: Ore;
}

export const warehouseFindings = {
  FAS2001: entry<BalanceData>({
    slug: "ledger-does-not-balance",
    severity: "error",
    text: {
      nb: (d) =>
        `${groups.nb[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nb")}, ikke 0.`,
      nn: (d) =>
        `${groups.nn[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nn")}, ikkje 0.`,
      en: (d) => `${groups.en[d.group]} in the column “${d.column}” sum to ${formatKr(d.ore, "en")}, not 0.`,
    },
    hint: {
      nb: () => "Finn posteringene som mangler. Er filen et utdrag, skriv «balanced: false» ved kilden.",
      nn: () => "Finn posteringane som manglar. Er fila eit utdrag, skriv «balanced: false» ved kjelda.",
      en: () =>
        "Find the postings that are missing. If the file is an extract, write “balanced: false” at the source.",
    },
    explain: {
      nb: "Et helt regnskap eller budsjett summerer til 0 i drift og i investering hver for seg, for utgifter er positive og inntekter negative. Gjør det ikke det, mangler noe, eller noe er lest feil, og netto driftsresultat blir feil. En forskjell kilden er kjent for å ha, kan oppgis med «imbalance» og en grunn.",
      nn: "Ein heil rekneskap eller eit heilt budsjett summerer til 0 i drift og i investering kvar for seg, for utgifter er positive og inntekter negative. Gjer det ikkje det, manglar noko, eller noko er lese feil, og netto driftsresultat blir feil. Ein skilnad kjelda er kjend for å ha, kan oppgjevast med «imbalance» og ein grunn.",
      en: "A whole ledger or budget sums to 0 in operations and in investments separately, since expenses are positive and incomes negative. When it does not, something is missing or misread, and the net operating result is wrong. A difference the source is known to have can be stated with “imbalance” and a reason.",
    },
  }),
  FAS2002: entry<BalanceData & { readonly reason: string }>({
    slug: "known-imbalance",
    severity: "note",
    text: {
      nb: (d) =>
        `${groups.nb[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nb")}, som oppgitt: ${d.reason}`,
      nn: (d) =>
        `${groups.nn[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nn")}, som oppgjeve: ${d.reason}`,
      en: (d) =>
        `${groups.en[d.group]} in the column “${d.column}” sum to ${formatKr(d.ore, "en")}, as stated: ${d.reason}`,
    },
    hint: {
      nb: () => "Ingenting å gjøre. Forskjellen er oppgitt ved kilden i fasit.yaml.",
      nn: () => "Ingenting å gjere. Skilnaden er oppgjeven ved kjelda i fasit.yaml.",
      en: () => "Nothing to do. The difference is stated at the source in fasit.yaml.",
    },
    explain: {
      nb: "Kilden summerer ikke til 0, og det er oppgitt i fasit.yaml med en grunn. Fasit sier fra hver gang, så leseren kan vite det, og gir en feil hvis forskjellen endrer seg.",
      nn: "Kjelda summerer ikkje til 0, og det er oppgjeve i fasit.yaml med ein grunn. Fasit seier frå kvar gong, så lesaren kan vite det, og gir ein feil om skilnaden endrar seg.",
      en: "The source does not sum to 0, and fasit.yaml states so with a reason. Fasit says it every time, so that a reader can know, and gives an error if the difference changes.",
    },
  }),
  FAS2003: entry<{ readonly column: string; readonly declared: Ore; readonly actual: Ore }>({
    slug: "stated-imbalance-is-wrong",
    severity: "error",
    text: {
      nb: (d) =>
        `fasit.yaml oppgir en forskjell på ${formatKr(d.declared, "nb")} i «${d.column}», men kilden summerer til ${formatKr(d.actual, "nb")}.`,
      nn: (d) =>
        `fasit.yaml oppgir ein skilnad på ${formatKr(d.declared, "nn")} i «${d.column}», men kjelda summerer til ${formatKr(d.actual, "nn")}.`,
      en: (d) =>
        `fasit.yaml states a difference of ${formatKr(d.declared, "en")} in “${d.column}”, but the source sums to ${formatKr(d.actual, "en")}.`,
    },
    hint: {
      nb: () => "Finn ut hva som er endret i kilden, og rett kilden eller «imbalance».",
      nn: () => "Finn ut kva som er endra i kjelda, og rett kjelda eller «imbalance».",
      en: () => "Find out what has changed in the source, and correct the source or “imbalance”.",
    },
    explain: {
      nb: "En oppgitt forskjell gjelder på kronen. Når den ikke stemmer lenger, er kilden endret etter at noen så på den, og forklaringen gjelder kanskje ikke.",
      nn: "Ein oppgjeven skilnad gjeld på krona. Når han ikkje stemmer lenger, er kjelda endra etter at nokon såg på ho, og forklaringa gjeld kanskje ikkje.",
      en: "A stated difference holds to the krone. When it no longer fits, the source has changed since somebody looked, and the reason may not apply.",
    },
  }),
  FAS2004: entry<BalanceData & { readonly rows: number }>({
    slug: "ledger-off-by-rounding",
    severity: "warning",
    text: {
      nb: (d) =>
        `${groups.nb[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nb")}. Avrunding i ${d.rows} rader kan forklare det.`,
      nn: (d) =>
        `${groups.nn[d.group]} i kolonnen «${d.column}» summerer til ${formatKr(d.ore, "nn")}. Avrunding i ${d.rows} rader kan forklare det.`,
      en: (d) =>
        `${groups.en[d.group]} in the column “${d.column}” sum to ${formatKr(d.ore, "en")}. Rounding in ${d.rows} rows can explain it.`,
    },
    hint: {
      nb: () =>
        "Er det avrunding, oppgi forskjellen med «imbalance» og en grunn. Ellers finn posteringen som mangler.",
      nn: () =>
        "Er det avrunding, oppgi skilnaden med «imbalance» og ein grunn. Elles finn posteringa som manglar.",
      en: () =>
        "If it is rounding, state the difference with “imbalance” and a reason. Otherwise find the missing posting.",
    },
    explain: {
      nb: "Er hver rad avrundet for seg, kan summen bli noen kroner feil: høyst en halv enhet for hver rad. Forskjellen her er innenfor det, men også en liten postering som mangler, ville være det.",
      nn: "Er kvar rad avrunda for seg, kan summen bli nokre kroner feil: høgst ei halv eining for kvar rad. Skilnaden her er innanfor det, men òg ei lita postering som manglar, ville vere det.",
      en: "When each row is rounded by itself the sum may be a few kroner off: at most half a unit for each row. The difference here is within that, but so would a small missing posting be.",
    },
  }),
  FAS2005: entry<CodeData>({
    slug: "unknown-art",
    severity: "error",
    text: {
      nb: (d) =>
        `${codeKinds[d.kind].nb} «${d.code}» finnes ikke i KOSTRA ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nb")}).`,
      nn: (d) =>
        `${codeKinds[d.kind].nn} «${d.code}» finst ikkje i KOSTRA ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nn")}).`,
      en: (d) =>
        `${codeKinds[d.kind].en} “${d.code}” is not in KOSTRA ${d.year} (${d.rows} rows, ${formatKr(d.ore, "en")}).`,
    },
    hint: {
      nb: () => "Rett kontoen, eller se om kolonnen er rett valgt i fasit.yaml.",
      nn: () => "Rett kontoen, eller sjå om kolonnen er rett vald i fasit.yaml.",
      en: () => "Correct the konto, or see whether the right column is chosen in fasit.yaml.",
    },
    explain: {
      nb: "En art som ikke er i kodelisten for året, hører ikke til noen linje i de pliktige oppstillingene. KOSTRA-kontrollen avviser den også. Artene endrer seg fra år til år, så en kode kan være rett i fjor og gal i år.",
      nn: "Ein art som ikkje er i kodelista for året, høyrer ikkje til noka linje i dei pliktige oppstillingane. KOSTRA-kontrollen avviser han òg. Artane endrar seg frå år til år, så ein kode kan vere rett i fjor og gal i år.",
      en: "An art that is not in the year's code list belongs to no line of the required statements. The KOSTRA control refuses it too. The list changes from year to year, so a code may be right last year and wrong this year.",
    },
  }),
  FAS2006: entry<CodeData>({
    slug: "local-art",
    severity: "note",
    text: {
      nb: (d) =>
        `${codeKinds[d.kind].nb} «${d.code}» er en egen underdeling i ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nb")}).`,
      nn: (d) =>
        `${codeKinds[d.kind].nn} «${d.code}» er ei eiga underdeling i ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nn")}).`,
      en: (d) =>
        `${codeKinds[d.kind].en} “${d.code}” is a local subdivision in ${d.year} (${d.rows} rows, ${formatKr(d.ore, "en")}).`,
    },
    hint: {
      nb: () => "Ingenting å gjøre. Den regnes til koden den er en del av.",
      nn: () => "Ingenting å gjere. Han blir rekna til koden han er ein del av.",
      en: () => "Nothing to do. It counts with the code it is a part of.",
    },
    explain: {
      nb: "Mange kommuner bruker det siste sifferet i arten til egen inndeling, for eksempel 601 og 602 under 600. Oppstillingene tar arter i intervaller, så beløpet kommer på rett linje, men KOSTRA-innsendingen vil ha den offisielle koden.",
      nn: "Mange kommunar bruker det siste sifferet i arten til eiga inndeling, til dømes 601 og 602 under 600. Oppstillingane tek artar i intervall, så beløpet kjem på rett linje, men KOSTRA-innsendinga vil ha den offisielle koden.",
      en: "Many municipalities use the last digit of the art for a division of their own, such as 601 and 602 under 600. Statements take arts by range, so the amount is on the right line, but a KOSTRA filing wants the official code.",
    },
  }),
  FAS2007: entry<CodeData>({
    slug: "unknown-funksjon",
    severity: "error",
    text: {
      nb: (d) =>
        `${codeKinds[d.kind].nb} «${d.code}» finnes ikke i KOSTRA ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nb")}).`,
      nn: (d) =>
        `${codeKinds[d.kind].nn} «${d.code}» finst ikkje i KOSTRA ${d.year} (${d.rows} rader, ${formatKr(d.ore, "nn")}).`,
      en: (d) =>
        `${codeKinds[d.kind].en} “${d.code}” is not in KOSTRA ${d.year} (${d.rows} rows, ${formatKr(d.ore, "en")}).`,
    },
    hint: {
      nb: (d) =>
        d.kind === "kapittel"
          ? "Rett kapitlet, eller se om kolonnen er rett valgt i fasit.yaml."
          : "Rett tjenesten, eller se om kolonnen er rett valgt i fasit.yaml.",
      nn: (d) =>
        d.kind === "kapittel"
          ? "Rett kapitlet, eller sjå om kolonnen er rett vald i fasit.yaml."
          : "Rett tenesta, eller sjå om kolonnen er rett vald i fasit.yaml.",
      en: (d) =>
        d.kind === "kapittel"
          ? "Correct the chapter, or see whether the right column is chosen in fasit.yaml."
          : "Correct the tjeneste, or see whether the right column is chosen in fasit.yaml.",
    },
    explain: {
      nb: "En funksjon sier hvilken tjeneste pengene går til. Er den ikke i kodelisten for året, kan beløpet ikke regnes til noe tjenesteområde i KOSTRA. Funksjonene endrer seg fra år til år.",
      nn: "Ein funksjon seier kva teneste pengane går til. Er han ikkje i kodelista for året, kan beløpet ikkje reknast til noko tenesteområde i KOSTRA. Funksjonane endrar seg frå år til år.",
      en: "A funksjon says which service the money goes to. When it is not in the year's code list, the amount belongs to no service area in KOSTRA. The list changes from year to year.",
    },
  }),
  FAS2008: entry<CodeData & { readonly oldest: number }>({
    slug: "code-older-than-the-lists",
    severity: "note",
    text: {
      nb: (d) =>
        `«${d.code}» (${d.rows} rader, ${formatKr(d.ore, "nb")}) står ikke i KOSTRA ${d.oldest}, den eldste listen Fasit har. Koden er ikke kontrollert for ${d.year}.`,
      nn: (d) =>
        `«${d.code}» (${d.rows} rader, ${formatKr(d.ore, "nn")}) står ikkje i KOSTRA ${d.oldest}, den eldste lista Fasit har. Koden er ikkje kontrollert for ${d.year}.`,
      en: (d) =>
        `“${d.code}” (${d.rows} rows, ${formatKr(d.ore, "en")}) is not in KOSTRA ${d.oldest}, the oldest list Fasit has. The code was not checked for ${d.year}.`,
    },
    hint: {
      nb: () => "Se at koden fantes i regnskapsåret. Ellers er det ingenting å gjøre.",
      nn: () => "Sjå at koden fanst i rekneskapsåret. Elles er det ingenting å gjere.",
      en: () => "See that the code existed in the accounting year. Otherwise there is nothing to do.",
    },
    explain: {
      nb: "Kodene i KOSTRA endrer seg fra år til år, og Fasit har ikke listene for de eldste årene. En kode som ikke står i den eldste listen, kan ha vært rett da. Funksjon 333 og 334 for kommunale veier er et eksempel. Fasit sier fra i stedet for å kalle den feil.",
      nn: "Kodane i KOSTRA endrar seg frå år til år, og Fasit har ikkje listene for dei eldste åra. Ein kode som ikkje står i den eldste lista, kan ha vore rett då. Funksjon 333 og 334 for kommunale vegar er eit døme. Fasit seier frå i staden for å kalle han feil.",
      en: "KOSTRA's codes change from year to year, and Fasit lacks the lists of the oldest years. A code that is not in the oldest list may have been right then; funksjon 333 and 334 for municipal roads are an example. Fasit says so rather than call it an error.",
    },
  }),
  FAS2010: entry<{ problem: string }>({
    slug: "query-fails",
    severity: "error",
    text: {
      nb: (d) => `Spørringen går ikke: ${d.problem}`,
      nn: (d) => `Spørjinga går ikkje: ${d.problem}`,
      en: (d) => `The query fails: ${d.problem}`,
    },
    hint: {
      nb: () => "Rett SQL-en på linjen som er nevnt. Tabellene er «ledger» og registrene i fasit.yaml.",
      nn: () => "Rett SQL-en på linja som er nemnd. Tabellane er «ledger» og registera i fasit.yaml.",
      en: () => "Correct the SQL at the line named. The tables are “ledger” and the registers in fasit.yaml.",
    },
    explain: {
      nb: "Egne tall i figures/*.sql kjøres i DuckDB over tabellene som er lest inn. Filer, nettverk og innstillinger er stengt, så en spørring som leser en fil, laster en utvidelse eller slår opp på nettet, blir avvist her. Meldingen er motorens egen, på engelsk.",
      nn: "Eigne tal i figures/*.sql blir køyrde i DuckDB over tabellane som er lesne inn. Filer, nettverk og innstillingar er stengde, så ei spørjing som les ei fil, lastar ei utviding eller slår opp på nettet, blir avvist her. Meldinga er motoren si eiga, på engelsk.",
      en: "Own figures in figures/*.sql run in DuckDB over the tables that were loaded. Files, network and settings are shut, so a query that reads a file, loads an extension or goes to the network is refused here. The message is the engine's own.",
    },
  }),
  FAS2011: entry<Record<string, never>>({
    slug: "query-is-not-one-select",
    severity: "error",
    text: {
      nb: () => "Et eget tall er én SELECT. Andre setninger og flere setninger er ikke lov.",
      nn: () => "Eit eige tal er éin SELECT. Andre setningar og fleire setningar er ikkje lov.",
      en: () => "An own figure is one SELECT. Other statements, and several statements, are not allowed.",
    },
    hint: {
      nb: () => "Skriv spørringen som én SELECT (WITH er lov), uten noe etter semikolonet.",
      nn: () => "Skriv spørjinga som éin SELECT (WITH er lov), utan noko etter semikolonet.",
      en: () => "Write the query as one SELECT (WITH is allowed), with nothing after the semicolon.",
    },
    explain: {
      nb: "Et tall skal bare lese. COPY, ATTACH, INSTALL, SET, CREATE og liknende kan endre noe eller nå ut av rapporten, og er stengt. Mellomregninger skrives med WITH.",
      nn: "Eit tal skal berre lese. COPY, ATTACH, INSTALL, SET, CREATE og liknande kan endre noko eller nå ut av rapporten, og er stengde. Mellomrekningar blir skrivne med WITH.",
      en: "A figure only reads. COPY, ATTACH, INSTALL, SET, CREATE and the like can change something or reach out of the report, and are shut. Intermediate steps are written with WITH.",
    },
  }),
  FAS2012: entry<{ milliseconds: number }>({
    slug: "query-takes-too-long",
    severity: "error",
    text: {
      nb: (d) => `Spørringen ble stoppet etter ${d.milliseconds / 1000} sekunder.`,
      nn: (d) => `Spørjinga vart stoppa etter ${d.milliseconds / 1000} sekund.`,
      en: (d) => `The query was stopped after ${d.milliseconds / 1000} seconds.`,
    },
    hint: {
      nb: () => "Se etter en JOIN uten vilkår, eller summer før du kobler.",
      nn: () => "Sjå etter ein JOIN utan vilkår, eller summer før du koplar.",
      en: () => "Look for a JOIN without a condition, or aggregate before joining.",
    },
    explain: {
      nb: "Hvert eget tall har en grense, så én spørring ikke kan stanse hele rapporten. Den vanligste årsaken er to tabeller som er koblet hver rad mot hver rad.",
      nn: "Kvart eige tal har ei grense, så éi spørjing ikkje kan stanse heile rapporten. Den vanlegaste årsaka er to tabellar som er kopla kvar rad mot kvar rad.",
      en: "Each own figure has a limit, so that one query cannot halt the whole report. The most common cause is two tables joined every row to every row.",
    },
  }),
  FAS2013: entry<{ name: string }>({
    slug: "unknown-query-parameter",
    severity: "error",
    text: {
      nb: (d) => `Spørringen bruker $${d.name}, som ikke finnes.`,
      nn: (d) => `Spørjinga bruker $${d.name}, som ikkje finst.`,
      en: (d) => `The query uses $${d.name}, which does not exist.`,
    },
    hint: {
      nb: () => "Parametrene er $year, $entity og $version.",
      nn: () => "Parametrane er $year, $entity og $version.",
      en: () => "The parameters are $year, $entity and $version.",
    },
    explain: {
      nb: "Når et tall beregnes for et år, en enhet og en versjon, settes de inn for $year, $entity og $version. Andre navn med $ kjenner ikke Fasit.",
      nn: "Når eit tal blir rekna for eit år, ei eining og ein versjon, blir dei sette inn for $year, $entity og $version. Andre namn med $ kjenner ikkje Fasit.",
      en: "When a figure is computed for a year, an entity and a version, they are put in for $year, $entity and $version. Fasit knows no other names with $.",
    },
  }),
  FAS2014: entry<{ limit: number }>({
    slug: "query-answer-too-large",
    severity: "error",
    text: {
      nb: (d) => `Spørringen gir mer enn ${d.limit} rader.`,
      nn: (d) => `Spørjinga gir meir enn ${d.limit} rader.`,
      en: (d) => `The query gives more than ${d.limit} rows.`,
    },
    hint: {
      nb: () => "Summer i spørringen med GROUP BY, så svaret blir mindre.",
      nn: () => "Summer i spørjinga med GROUP BY, så svaret blir mindre.",
      en: () => "Aggregate in the query with GROUP BY, so that the answer is smaller.",
    },
    explain: {
      nb: "Svaret på en spørring er tallets opphav og må kunne vises. Er det så stort, kan ingen etterprøve det, og det fyller minnet.",
      nn: "Svaret på ei spørjing er opphavet til talet og må kunne visast. Er det så stort, kan ingen etterprøve det, og det fyller minnet.",
      en: "A query's answer is the figure's lineage and must be possible to show. When it is this large nobody can check it, and it fills the memory.",
    },
  }),
  FAS2015: entry<{ table: string }>({
    slug: "table-name-taken",
    severity: "error",
    text: {
      nb: (d) => `Tabellnavnet «${d.table}» er brukt fra før. Denne kilden er ikke lest.`,
      nn: (d) => `Tabellnamnet «${d.table}» er brukt frå før. Denne kjelda er ikkje lesen.`,
      en: (d) => `The table name “${d.table}” is already taken. This source was not read.`,
    },
    hint: {
      nb: () => "Gi registeret et annet navn under «table» i fasit.yaml.",
      nn: () => "Gi registeret eit anna namn under «table» i fasit.yaml.",
      en: () => "Give the register another name under “table” in fasit.yaml.",
    },
    explain: {
      nb: "Hvert register er en tabell i egne spørringer, og to kan ikke hete det samme. Navnet «ledger» er regnskapet selv.",
      nn: "Kvart register er ein tabell i eigne spørjingar, og to kan ikkje heite det same. Namnet «ledger» er rekneskapen sjølv.",
      en: "Each register is a table in own queries, and two cannot have the same name. The name “ledger” is the ledger itself.",
    },
  }),
  FAS2016: entry<{ file: string; before: string }>({
    slug: "same-ledger-twice",
    severity: "error",
    text: {
      nb: (d) =>
        `${d.file} er byte for byte lik ${d.before} og lest inn i det samme regnskapet. Beløpene telles to ganger.`,
      nn: (d) =>
        `${d.file} er byte for byte lik ${d.before} og lesen inn i den same rekneskapen. Beløpa blir talde to gonger.`,
      en: (d) =>
        `${d.file} is byte for byte the same as ${d.before} and is read into the same ledger. Amounts count twice.`,
    },
    hint: {
      nb: () => "Ta den ene ut av «sources» i fasit.yaml.",
      nn: () => "Ta den eine ut av «sources» i fasit.yaml.",
      en: () => "Take one of them out of “sources” in fasit.yaml.",
    },
    explain: {
      nb: "Flere filer kan sammen være ett regnskap, for eksempel drift og investering hver for seg, og da legges de sammen. Er to filer helt like, er det nesten alltid den samme filen som er tatt med to ganger.",
      nn: "Fleire filer kan saman vere éin rekneskap, til dømes drift og investering kvar for seg, og då blir dei lagde saman. Er to filer heilt like, er det nesten alltid den same fila som er teken med to gonger.",
      en: "Several files may be one ledger together, such as operations and investments apart, and are then added. When two files are entirely alike, it is nearly always the same file listed twice.",
    },
  }),
};
