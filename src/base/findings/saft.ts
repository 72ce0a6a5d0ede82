/** Findings FAS1100–FAS1119 and FAS1084: SAF-T, and XML from outside. */
import { formatKr } from "../format.ts";
import type { Language } from "../language.ts";
import type { Ore } from "../ore.ts";
import { entry } from "./entry.ts";

const kinds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: { zip: "et ZIP-arkiv", xlsx: "en Excel-arbeidsbok", pdf: "en PDF", html: "en nettside", json: "JSON" },
  nn: {
    zip: "eit ZIP-arkiv",
    xlsx: "ei Excel-arbeidsbok",
    pdf: "ein PDF",
    html: "ei nettside",
    json: "JSON",
  },
  en: { zip: "a ZIP archive", xlsx: "an Excel workbook", pdf: "a PDF", html: "a web page", json: "JSON" },
};
const otherKind: Readonly<Record<Language, string>> = {
  nb: "noe annet",
  nn: "noko anna",
  en: "something else",
};
const named = (kind: string, language: Language): string => kinds[language][kind] ?? otherKind[language];

const tooMuch: Readonly<
  Record<Language, Readonly<Record<"depth" | "text" | "codes", (limit: number) => string>>>
> = {
  nb: {
    depth: (limit) => `Mer enn ${limit} elementer inni hverandre. Filen er ikke lest.`,
    text: (limit) => `Mer enn ${limit} tegn uten et nytt element. Filen er ikke lest.`,
    codes: (limit) => `Mer enn ${limit} ulike kontoer eller analyser. Filen er ikke lest.`,
  },
  nn: {
    depth: (limit) => `Meir enn ${limit} element inni kvarandre. Fila er ikkje lesen.`,
    text: (limit) => `Meir enn ${limit} teikn utan eit nytt element. Fila er ikkje lesen.`,
    codes: (limit) => `Meir enn ${limit} ulike kontoar eller analysar. Fila er ikkje lesen.`,
  },
  en: {
    depth: (limit) => `More than ${limit} elements inside one another. The file has not been read.`,
    text: (limit) => `More than ${limit} characters without a new element. The file has not been read.`,
    codes: (limit) => `More than ${limit} different accounts or analyses. The file has not been read.`,
  },
};

interface TotalData {
  readonly total: string;
  readonly declared: Ore;
  readonly actual: Ore;
}

export const saftFindings = {
  FAS1100: entry<{ file: string; kind: string }>({
    slug: "saft-is-another-format",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er ${named(d.kind, "nb")}, ikke en SAF-T-fil (XML).`,
      nn: (d) => `${d.file} er ${named(d.kind, "nn")}, ikkje ei SAF-T-fil (XML).`,
      en: (d) => `${d.file} is ${named(d.kind, "en")}, not a SAF-T file (XML).`,
    },
    hint: {
      nb: (d) =>
        d.kind === "zip"
          ? "Pakk ut arkivet, og vis til XML-filen i det. Ligger det flere der, er hver av dem en kilde."
          : "Ta uttrekket på nytt som SAF-T Regnskap.",
      nn: (d) =>
        d.kind === "zip"
          ? "Pakk ut arkivet, og vis til XML-fila i det. Ligg det fleire der, er kvar av dei ei kjelde."
          : "Ta uttrekket på nytt som SAF-T Rekneskap.",
      en: (d) =>
        d.kind === "zip"
          ? "Unpack the archive and point to the XML file in it. If there are several, each is a source."
          : "Export again as SAF-T Financial.",
    },
    explain: {
      nb: "SAF-T sendes ofte pakket i et ZIP-arkiv. Fasit pakker ikke ut: en liten pakke kan bli til uendelig mye, og filen i mappen er den som får fingeravtrykk og kan kontrolleres av andre.",
      nn: "SAF-T blir ofte send pakka i eit ZIP-arkiv. Fasit pakkar ikkje ut: ein liten pakke kan bli til uendeleg mykje, og fila i mappa er den som får fingeravtrykk og kan kontrollerast av andre.",
      en: "SAF-T is often sent packed in a ZIP archive. Fasit does not unpack: a small packet can become endlessly large, and the file in the folder is the one that gets a fingerprint and can be checked by others.",
    },
  }),
  FAS1101: entry<{ problem: string }>({
    slug: "xml-broken",
    severity: "error",
    text: {
      nb: (d) => `XML-en er brutt her (${d.problem}). Filen er ikke lest.`,
      nn: (d) => `XML-en er broten her (${d.problem}). Fila er ikkje lesen.`,
      en: (d) => `The XML is broken here (${d.problem}). The file has not been read.`,
    },
    hint: {
      nb: () => "Ta uttrekket på nytt fra regnskapssystemet. Rett ikke filen for hånd.",
      nn: () => "Ta uttrekket på nytt frå rekneskapssystemet. Rett ikkje fila for hand.",
      en: () => "Export again from the accounting system. Do not mend the file by hand.",
    },
    explain: {
      nb: "Etter en feil i XML er det ikke sikkert hva resten betyr. Fasit leser derfor ingenting av filen, i stedet for et halvt regnskap.",
      nn: "Etter ein feil i XML er det ikkje sikkert kva resten tyder. Fasit les derfor ingenting av fila, i staden for ein halv rekneskap.",
      en: "After a fault in XML it is not certain what the rest means. So Fasit reads nothing of the file rather than half the accounts.",
    },
  }),
  FAS1102: entry<{ file: string; open: number }>({
    slug: "xml-cut-short",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er kuttet: den slutter med ${d.open} elementer åpne. Filen er ikke lest.`,
      nn: (d) => `${d.file} er kutta: ho sluttar med ${d.open} element opne. Fila er ikkje lesen.`,
      en: (d) => `${d.file} is cut short: it ends with ${d.open} elements open. The file has not been read.`,
    },
    hint: {
      nb: () => "Hent filen på nytt, og se at størrelsen er den samme som hos avsenderen.",
      nn: () => "Hent fila på nytt, og sjå at storleiken er den same som hos avsendaren.",
      en: () => "Fetch the file again, and see that its size is the same as the sender's.",
    },
    explain: {
      nb: "Overføringen eller uttrekket ble avbrutt. Posteringene som mangler, ville ellers manglet i alle tall uten at noe sa fra.",
      nn: "Overføringa eller uttrekket vart avbrote. Posteringane som manglar, ville elles mangla i alle tal utan at noko sa frå.",
      en: "The transfer or the export was interrupted. The postings that are missing would otherwise be missing from every figure without a word.",
    },
  }),
  FAS1103: entry<{ file: string }>({
    slug: "xml-document-type",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har en dokumenttype (DOCTYPE). Den er ikke lest.`,
      nn: (d) => `${d.file} har ein dokumenttype (DOCTYPE). Ho er ikkje lesen.`,
      en: (d) => `${d.file} has a document type (DOCTYPE). It has not been read.`,
    },
    hint: {
      nb: () => "SAF-T har ingen dokumenttype. Spør avsenderen hvor filen kommer fra.",
      nn: () => "SAF-T har ingen dokumenttype. Spør avsendaren kvar fila kjem frå.",
      en: () => "SAF-T has no document type. Ask the sender where the file comes from.",
    },
    explain: {
      nb: "En dokumenttype kan definere entiteter som vokser uten grense eller henter andre filer. Ingen regnskapsfil trenger det, så Fasit leser ikke en fil som har det.",
      nn: "Ein dokumenttype kan definere entitetar som veks utan grense eller hentar andre filer. Inga rekneskapsfil treng det, så Fasit les ikkje ei fil som har det.",
      en: "A document type can define entities that grow without end or fetch other files. No accounts need that, so Fasit does not read a file that has one.",
    },
  }),
  FAS1104: entry<{ what: "depth" | "text" | "codes"; limit: number }>({
    slug: "xml-out-of-proportion",
    severity: "error",
    text: {
      nb: (d) => tooMuch.nb[d.what](d.limit),
      nn: (d) => tooMuch.nn[d.what](d.limit),
      en: (d) => tooMuch.en[d.what](d.limit),
    },
    hint: {
      nb: () => "Ingen SAF-T-fil er slik. Ta uttrekket på nytt.",
      nn: () => "Inga SAF-T-fil er slik. Ta uttrekket på nytt.",
      en: () => "No SAF-T file is like that. Export again.",
    },
    explain: {
      nb: "Grensene ligger langt over det noe regnskapssystem skriver. De hindrer at en skadet eller ondsinnet fil bruker opp minnet.",
      nn: "Grensene ligg langt over det noko rekneskapssystem skriv. Dei hindrar at ei skadd eller vondsinna fil bruker opp minnet.",
      en: "The limits are far above what any accounting system writes. They keep a damaged or hostile file from using up the memory.",
    },
  }),
  FAS1105: entry<{ file: string; root: string; namespace: string }>({
    slug: "xml-is-not-saft",
    severity: "error",
    text: {
      nb: (d) => `${d.file} er XML, men ikke norsk SAF-T Regnskap: roten er «${d.root}» i «${d.namespace}».`,
      nn: (d) => `${d.file} er XML, men ikkje norsk SAF-T Rekneskap: rota er «${d.root}» i «${d.namespace}».`,
      en: (d) =>
        `${d.file} is XML, but not Norwegian SAF-T Financial: its root is “${d.root}” in “${d.namespace}”.`,
    },
    hint: {
      nb: () => "Roten skal være AuditFile i urn:StandardAuditFile-Taxation-Financial:NO.",
      nn: () => "Rota skal vere AuditFile i urn:StandardAuditFile-Taxation-Financial:NO.",
      en: () => "The root should be AuditFile in urn:StandardAuditFile-Taxation-Financial:NO.",
    },
    explain: {
      nb: "Et annet lands SAF-T, SAF-T Kassasystem og andre XML-filer har andre elementer. Å lese dem som regnskap ville gitt tall uten grunnlag.",
      nn: "SAF-T frå eit anna land, SAF-T Kassasystem og andre XML-filer har andre element. Å lese dei som rekneskap ville gitt tal utan grunnlag.",
      en: "Another country's SAF-T, SAF-T Cash Register and other XML files have other elements. To read them as accounts would give figures without ground.",
    },
  }),
  FAS1106: entry<{ declared: string; actual: string }>({
    slug: "xml-encoding-differs",
    severity: "warning",
    text: {
      nb: (d) =>
        `Filen sier at den er ${d.declared || "UTF-8"}, men er ${d.actual}. Den er lest som ${d.actual}.`,
      nn: (d) =>
        `Fila seier at ho er ${d.declared || "UTF-8"}, men er ${d.actual}. Ho er lesen som ${d.actual}.`,
      en: (d) =>
        `The file says it is ${d.declared || "UTF-8"}, but is ${d.actual}. It is read as ${d.actual}.`,
    },
    hint: {
      nb: () => "Beløpene er riktige. Se at æ, ø og å er riktige i navnene på kontoer og avdelinger.",
      nn: () => "Beløpa er rette. Sjå at æ, ø og å er rette i namna på kontoar og avdelingar.",
      en: () =>
        "The amounts are right. See that æ, ø and å are right in the names of accounts and departments.",
    },
    explain: {
      nb: "Første linje i en XML-fil sier hvilket tegnsett den er skrevet i. Her stemmer det ikke med bytene. Tall påvirkes ikke, men navn kan bli feil.",
      nn: "Første linje i ei XML-fil seier kva teiknsett ho er skriven i. Her stemmer det ikkje med bytane. Tal blir ikkje påverka, men namn kan bli feil.",
      en: "The first line of an XML file says which encoding it is written in. Here that does not agree with the bytes. Numbers are not affected, but names may be.",
    },
  }),
  FAS1107: entry<{ currency: string }>({
    slug: "saft-currency",
    severity: "error",
    text: {
      nb: (d) => `Regnskapet er ført i «${d.currency}», ikke i norske kroner (NOK). Filen er ikke lest.`,
      nn: (d) => `Rekneskapen er ført i «${d.currency}», ikkje i norske kroner (NOK). Fila er ikkje lesen.`,
      en: (d) =>
        `The accounts are kept in “${d.currency}”, not in Norwegian kroner. The file has not been read.`,
    },
    hint: {
      nb: () =>
        "Se DefaultCurrencyCode i filens hode. Et selskap med annen valuta må omregnes før det kan legges sammen.",
      nn: () =>
        "Sjå DefaultCurrencyCode i hovudet på fila. Eit selskap med annan valuta må reknast om før det kan leggjast saman.",
      en: () =>
        "See DefaultCurrencyCode in the header. Accounts in another currency must be converted before they can be added.",
    },
    explain: {
      nb: "Alle beløp i SAF-T står i filens egen valuta; beløp i fremmed valuta står i tillegg og brukes ikke. Fasit regner i kroner og gjetter ingen kurs.",
      nn: "Alle beløp i SAF-T står i valutaen til fila; beløp i framand valuta står i tillegg og blir ikkje brukte. Fasit reknar i kroner og gjettar ingen kurs.",
      en: "Every amount in SAF-T stands in the file's own currency; amounts in foreign currency stand beside it and are not used. Fasit counts in kroner and guesses no rate.",
    },
  }),
  FAS1084: entry<{ file: string }>({
    slug: "saft-currency-missing",
    severity: "warning",
    text: {
      nb: (d) => `${d.file} sier ikke hvilken valuta regnskapet er ført i. Beløpene er lest som kroner.`,
      nn: (d) => `${d.file} seier ikkje kva valuta rekneskapen er ført i. Beløpa er lesne som kroner.`,
      en: (d) =>
        `${d.file} does not say which currency the accounts are kept in. The amounts are read as kroner.`,
    },
    hint: {
      nb: () =>
        "Skjemaet krever DefaultCurrencyCode i filens hode. Spør leverandøren, eller hent filen på nytt.",
      nn: () =>
        "Skjemaet krev DefaultCurrencyCode i hovudet på fila. Spør leverandøren, eller hent fila på nytt.",
      en: () =>
        "The schema requires DefaultCurrencyCode in the header. Ask the supplier, or get the file again.",
    },
    explain: {
      nb: "Et selskap kan føre regnskapet i en annen valuta. Da er beløpene ikke kroner, og ingenting ved tallene avslører det.",
      nn: "Eit selskap kan føre rekneskapen i ein annan valuta. Då er beløpa ikkje kroner, og ingenting ved tala avslører det.",
      en: "A company may keep its accounts in another currency. The amounts are then not kroner, and nothing about the numbers shows it.",
    },
  }),
  FAS1108: entry<{ text: string; element: string }>({
    slug: "saft-amount-not-understood",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» er ikke et beløp (${d.element}). Det er ikke regnet med.`,
      nn: (d) => `«${d.text}» er ikkje eit beløp (${d.element}). Det er ikkje rekna med.`,
      en: (d) => `“${d.text}” is not an amount (${d.element}). It is not counted.`,
    },
    hint: {
      nb: () => "Beløp i SAF-T skrives med punktum og høyst to desimaler: 1234.50.",
      nn: () => "Beløp i SAF-T blir skrivne med punktum og høgst to desimalar: 1234.50.",
      en: () => "Amounts in SAF-T are written with a point and at most two decimals: 1234.50.",
    },
    explain: {
      nb: "Skjemaet for SAF-T krever desimaltall med punktum. Et beløp Fasit ikke forstår, blir aldri 0 i det stille: det holdes utenfor og meldes.",
      nn: "Skjemaet for SAF-T krev desimaltal med punktum. Eit beløp Fasit ikkje forstår, blir aldri 0 i det stille: det blir halde utanfor og meldt.",
      en: "The SAF-T schema asks for decimals with a point. An amount Fasit does not understand never becomes 0 in silence: it is left out and told.",
    },
  }),
  FAS1109: entry<{ lacks: string }>({
    slug: "saft-line-lacks",
    severity: "error",
    text: {
      nb: (d) => `Linjen har ikke ${d.lacks}. Den er ikke regnet med.`,
      nn: (d) => `Linja har ikkje ${d.lacks}. Ho er ikkje rekna med.`,
      en: (d) => `The line has no ${d.lacks}. It is not counted.`,
    },
    hint: {
      nb: () =>
        "Hver linje skal ha AccountID, et år fra transaksjonen, og enten DebitAmount eller CreditAmount.",
      nn: () =>
        "Kvar linje skal ha AccountID, eit år frå transaksjonen, og anten DebitAmount eller CreditAmount.",
      en: () =>
        "Each line must have AccountID, a year from its transaction, and either DebitAmount or CreditAmount.",
    },
    explain: {
      nb: "Uten konto, år eller beløp kan ikke en postering plasseres. Den holdes utenfor, og summene i filen vil da også avvike.",
      nn: "Utan konto, år eller beløp kan ikkje ei postering plasserast. Ho blir halden utanfor, og summane i fila vil då òg avvike.",
      en: "Without account, year or amount a posting cannot be placed. It is left out, and the file's totals will then differ too.",
    },
  }),
  FAS1110: entry<TotalData>({
    slug: "saft-total-differs",
    severity: "error",
    text: {
      nb: (d) =>
        `${d.total} er oppgitt til ${formatKr(d.declared, "nb")}, men linjene summerer til ${formatKr(d.actual, "nb")}.`,
      nn: (d) =>
        `${d.total} er oppgitt til ${formatKr(d.declared, "nn")}, men linjene summerer til ${formatKr(d.actual, "nn")}.`,
      en: (d) =>
        `${d.total} is stated as ${formatKr(d.declared, "en")}, but the lines sum to ${formatKr(d.actual, "en")}.`,
    },
    hint: {
      nb: () => "Filen er ikke hel, eller systemet summerer feil. Ta uttrekket på nytt.",
      nn: () => "Fila er ikkje heil, eller systemet summerer feil. Ta uttrekket på nytt.",
      en: () => "The file is not whole, or the system adds wrongly. Export again.",
    },
    explain: {
      nb: "Avsenderen har skrevet hva debet og kredit skal bli til sammen. Når linjene ikke gir det, mangler noe eller noe er kommet med to ganger.",
      nn: "Avsendaren har skrive kva debet og kredit skal bli til saman. Når linjene ikkje gir det, manglar noko eller noko er kome med to gonger.",
      en: "The sender has written what debit and credit should come to. When the lines do not give that, something is missing or stands twice.",
    },
  }),
  FAS1111: entry<{ declared: string; actual: number }>({
    slug: "saft-count-differs",
    severity: "error",
    text: {
      nb: (d) => `NumberOfEntries er oppgitt til ${d.declared}, men filen har ${d.actual} transaksjoner.`,
      nn: (d) => `NumberOfEntries er oppgitt til ${d.declared}, men fila har ${d.actual} transaksjonar.`,
      en: (d) => `NumberOfEntries is stated as ${d.declared}, but the file has ${d.actual} transactions.`,
    },
    hint: {
      nb: () => "Ta uttrekket på nytt. Skriver systemet antall linjer i stedet, meld det til leverandøren.",
      nn: () => "Ta uttrekket på nytt. Skriv systemet talet på linjer i staden, meld det til leverandøren.",
      en: () => "Export again. If the system writes the number of lines instead, tell its supplier.",
    },
    explain: {
      nb: "NumberOfEntries er antall transaksjoner (bilag) i alle journaler, etter skjemaet. Avviker det, er filen ikke hel.",
      nn: "NumberOfEntries er talet på transaksjonar (bilag) i alle journalar, etter skjemaet. Avvik det, er fila ikkje heil.",
      en: "NumberOfEntries is the number of transactions (vouchers) in all journals, by the schema. If it differs, the file is not whole.",
    },
  }),
  FAS1112: entry<{ account: string; closing: Ore; computed: Ore }>({
    slug: "saft-closing-balance-differs",
    severity: "warning",
    text: {
      nb: (d) =>
        `Konto ${d.account} er oppgitt med utgående saldo ${formatKr(d.closing, "nb")}, men inngående saldo og linjene gir ${formatKr(d.computed, "nb")}.`,
      nn: (d) =>
        `Konto ${d.account} er oppgitt med utgåande saldo ${formatKr(d.closing, "nn")}, men inngåande saldo og linjene gir ${formatKr(d.computed, "nn")}.`,
      en: (d) =>
        `Account ${d.account} is stated with a closing balance of ${formatKr(d.closing, "en")}, but the opening balance and the lines give ${formatKr(d.computed, "en")}.`,
    },
    hint: {
      nb: () => "Se om uttrekket dekker hele perioden, og om noe er postert etter at det ble tatt.",
      nn: () => "Sjå om uttrekket dekkjer heile perioden, og om noko er postert etter at det vart teke.",
      en: () =>
        "See whether the export covers the whole period, and whether anything was posted after it was made.",
    },
    explain: {
      nb: "Inngående saldo pluss debet minus kredit skal gi utgående saldo for hver konto. Fasit regner med linjene, ikke med saldoen.",
      nn: "Inngåande saldo pluss debet minus kredit skal gi utgåande saldo for kvar konto. Fasit reknar med linjene, ikkje med saldoen.",
      en: "Opening balance plus debit minus credit should give the closing balance of each account. Fasit counts the lines, not the balance.",
    },
  }),
  FAS1113: entry<{ account: string; rows: number }>({
    slug: "saft-unknown-account",
    severity: "warning",
    text: {
      nb: (d) => `Konto «${d.account}» er brukt i ${d.rows} linjer, men står ikke i filens kontoplan.`,
      nn: (d) => `Konto «${d.account}» er brukt i ${d.rows} linjer, men står ikkje i kontoplanen til fila.`,
      en: (d) => `Account “${d.account}” is used in ${d.rows} lines, but is not in the file's account plan.`,
    },
    hint: {
      nb: () => "Ta uttrekket på nytt med alle kontoer, også de som er avsluttet.",
      nn: () => "Ta uttrekket på nytt med alle kontoar, òg dei som er avslutta.",
      en: () => "Export again with all accounts, also those that are closed.",
    },
    explain: {
      nb: "Hver konto som er brukt, skal stå under GeneralLedgerAccounts. Uten den vet vi ikke hva kontoen heter, eller hvilken standardkonto den hører til. Beløpene er regnet med.",
      nn: "Kvar konto som er brukt, skal stå under GeneralLedgerAccounts. Utan den veit vi ikkje kva kontoen heiter, eller kva standardkonto han høyrer til. Beløpa er rekna med.",
      en: "Each account in use should stand under GeneralLedgerAccounts. Without it we do not know the account's name or its standard account. The amounts are counted.",
    },
  }),
  FAS1114: entry<{ account: string; text: string; rows: number; lacks: string }>({
    slug: "saft-account-not-mapped",
    severity: "error",
    text: {
      nb: (d) =>
        `Konto ${d.account} (${d.text || "uten navn"}, ${d.rows} linjer) har ingen ${d.lacks} i KOSTRA.`,
      nn: (d) =>
        `Konto ${d.account} (${d.text || "utan namn"}, ${d.rows} linjer) har ingen ${d.lacks} i KOSTRA.`,
      en: (d) =>
        `Account ${d.account} (${d.text || "without a name"}, ${d.rows} lines) has no KOSTRA ${d.lacks}.`,
    },
    hint: {
      nb: (d) =>
        `Sett den under accounts.codes i fasit.yaml: "${d.account}": { kontoklasse: "1", art: "…" }.`,
      nn: (d) => `Set han under accounts.codes i fasit.yaml: "${d.account}": { kontoklasse: "1", art: "…" }.`,
      en: (d) => `Put it under accounts.codes in fasit.yaml: "${d.account}": { kontoklasse: "1", art: "…" }.`,
    },
    explain: {
      nb: "SAF-T har den kontoplanen systemet bruker, og standardkontoene i SAF-T er næringslivets. Hvilken kontoklasse og art en konto er i KOSTRA, må stå i fasit.yaml. Linjene er lastet, men ingen oppstilling tar dem.",
      nn: "SAF-T har den kontoplanen systemet bruker, og standardkontoane i SAF-T er dei næringslivet bruker. Kva kontoklasse og art ein konto er i KOSTRA, må stå i fasit.yaml. Linjene er lasta, men inga oppstilling tek dei.",
      en: "SAF-T has the account plan the system uses, and its standard accounts are those of business. Which kontoklasse and art an account is in KOSTRA must stand in fasit.yaml. The lines are loaded, but no statement takes them.",
    },
  }),
  FAS1115: entry<{ ore: Ore }>({
    slug: "saft-transaction-does-not-balance",
    severity: "warning",
    text: {
      nb: (d) => `Debet og kredit i transaksjonen avviker med ${formatKr(d.ore, "nb")}.`,
      nn: (d) => `Debet og kredit i transaksjonen avvik med ${formatKr(d.ore, "nn")}.`,
      en: (d) => `Debit and credit of the transaction differ by ${formatKr(d.ore, "en")}.`,
    },
    hint: {
      nb: () => "Se på bilaget i regnskapssystemet: mangler en linje, eller er det ført over flere enheter?",
      nn: () =>
        "Sjå på bilaget i rekneskapssystemet: manglar ei linje, eller er det ført over fleire einingar?",
      en: () =>
        "Look at the voucher in the accounting system: is a line missing, or is it posted across entities?",
    },
    explain: {
      nb: "Hvert bilag skal gå i null. Et bilag som ikke gjør det, er ofte delt mellom enheter som er eksportert hver for seg.",
      nn: "Kvart bilag skal gå i null. Eit bilag som ikkje gjer det, er ofte delt mellom einingar som er eksporterte kvar for seg.",
      en: "Every voucher should come to nothing. One that does not is often split between entities exported one by one.",
    },
  }),
  FAS1116: entry<{ type: string; count: number }>({
    slug: "saft-analyses-do-not-split",
    severity: "warning",
    text: {
      nb: (d) =>
        `Linjen har ${d.count} analyser av typen «${d.type}», og beløpene deres gir ikke linjens. Den er ført uten.`,
      nn: (d) =>
        `Linja har ${d.count} analysar av typen «${d.type}», og beløpa deira gir ikkje det linja har. Ho er ført utan.`,
      en: (d) =>
        `The line has ${d.count} analyses of type “${d.type}”, and their amounts do not give the line's. It is kept without.`,
    },
    hint: {
      nb: () => "Se hvordan systemet fordeler linjen. Uten fordelte beløp kan den ikke deles.",
      nn: () => "Sjå korleis systemet fordeler linja. Utan fordelte beløp kan ho ikkje delast.",
      en: () => "See how the system divides the line. Without amounts for each part it cannot be split.",
    },
    explain: {
      nb: "En linje kan være delt på flere avdelinger eller prosjekter. Fasit deler den når delene summerer til linjen, og gjetter ellers ikke hvilken del som skal ha den.",
      nn: "Ei linje kan vere delt på fleire avdelingar eller prosjekt. Fasit deler ho når delane summerer til linja, og gjettar elles ikkje kva del som skal ha ho.",
      en: "A line may be divided over several departments or projects. Fasit splits it when the parts sum to the line, and otherwise does not guess which part should have it.",
    },
  }),
  FAS1117: entry<{ file: string; year: number | undefined }>({
    slug: "saft-without-postings",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har ingen posteringer${d.year === undefined ? "" : ` i ${d.year}`}.`,
      nn: (d) => `${d.file} har ingen posteringar${d.year === undefined ? "" : ` i ${d.year}`}.`,
      en: (d) => `${d.file} has no postings${d.year === undefined ? "" : ` in ${d.year}`}.`,
    },
    hint: {
      nb: () => "Ta uttrekket på nytt for hele regnskapsåret, med posteringer (GeneralLedgerEntries).",
      nn: () => "Ta uttrekket på nytt for heile rekneskapsåret, med posteringar (GeneralLedgerEntries).",
      en: () => "Export again for the whole accounting year, with postings (GeneralLedgerEntries).",
    },
    explain: {
      nb: "Filen har kanskje bare grunndata, eller gjelder et annet år. Det er ikke et regnskap på 0 kroner.",
      nn: "Fila har kanskje berre grunndata, eller gjeld eit anna år. Det er ikkje ein rekneskap på 0 kroner.",
      en: "The file may hold master data alone, or another year. That is not accounts of 0 kroner.",
    },
  }),
  FAS1119: entry<{ total: string }>({
    slug: "saft-total-missing",
    severity: "note",
    text: {
      nb: (d) => `Filen oppgir ikke ${d.total}. Linjene er ikke kontrollert mot den.`,
      nn: (d) => `Fila oppgir ikkje ${d.total}. Linjene er ikkje kontrollerte mot den.`,
      en: (d) => `The file does not state ${d.total}. The lines are not checked against it.`,
    },
    hint: {
      nb: () => "Skjemaet krever NumberOfEntries, TotalDebit og TotalCredit. Meld det til leverandøren.",
      nn: () => "Skjemaet krev NumberOfEntries, TotalDebit og TotalCredit. Meld det til leverandøren.",
      en: () => "The schema requires NumberOfEntries, TotalDebit and TotalCredit. Tell the supplier.",
    },
    explain: {
      nb: "Summene avsenderen oppgir, er den ene måten å se at ingenting er falt ut på veien. Uten dem er kontrollen ikke gjort.",
      nn: "Summane avsendaren oppgir, er den eine måten å sjå at ingenting har falle ut på vegen. Utan dei er kontrollen ikkje gjord.",
      en: "The totals the sender states are the one way to see that nothing was lost on the way. Without them the check has not been made.",
    },
  }),
  FAS1118: entry<{ type: string; known: string }>({
    slug: "saft-analysis-type-unknown",
    severity: "error",
    text: {
      nb: (d) => `Ingen linje har en analyse av typen «${d.type}».`,
      nn: (d) => `Inga linje har ein analyse av typen «${d.type}».`,
      en: (d) => `No line has an analysis of type “${d.type}”.`,
    },
    hint: {
      nb: (d) => (d.known === "" ? "Filen har ingen analyser." : `Typene i filen er ${d.known}.`),
      nn: (d) => (d.known === "" ? "Fila har ingen analysar." : `Typane i fila er ${d.known}.`),
      en: (d) => (d.known === "" ? "The file has no analyses." : `The types in the file are ${d.known}.`),
    },
    explain: {
      nb: "fasit.yaml henter en dimensjon fra denne analysen (Analysis:TYPE), men filen bruker den ikke. Da ville dimensjonen vært tom for alle linjer.",
      nn: "fasit.yaml hentar ein dimensjon frå denne analysen (Analysis:TYPE), men fila bruker han ikkje. Då ville dimensjonen vore tom for alle linjer.",
      en: "fasit.yaml takes a dimension from this analysis (Analysis:TYPE), but the file does not use it. The dimension would then be empty for every line.",
    },
  }),
};
