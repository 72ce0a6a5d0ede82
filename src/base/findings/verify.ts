/** Findings about a published report that is verified, and about its signature (69xx). */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const verifyFindings = {
  FAS6920: entry<{ site: string; problem: Text }>({
    slug: "not-a-published-report",
    severity: "error",
    text: {
      nb: (d) => `${d.site} er ikke en publisert rapport: ${d.problem.nb}.`,
      nn: (d) => `${d.site} er ikkje ein publisert rapport: ${d.problem.nn}.`,
      en: (d) => `${d.site} is not a published report: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Pek på mappen eller adressen der forsiden ligger.",
      nn: () => "Peik på mappa eller adressa der framsida ligg.",
      en: () => "Point to the folder or address where the front page lies.",
    },
    explain: {
      nb: "En side som Fasit har bygd, har filen manifest.json øverst, med størrelse og fingeravtrykk av hver fil. Uten den finnes det ikke noe å kontrollere mot.",
      nn: "Ei side som Fasit har bygd, har fila manifest.json øvst, med storleik og fingeravtrykk av kvar fil. Utan ho finst det ikkje noko å kontrollere mot.",
      en: "A site that Fasit has built has the file manifest.json at its top, with the size and fingerprint of each file. Without it there is nothing to check against.",
    },
  }),
  FAS6921: entry<{ file: string }>({
    slug: "published-file-missing",
    severity: "error",
    text: {
      nb: (d) => `Filen ${d.file} mangler.`,
      nn: (d) => `Fila ${d.file} manglar.`,
      en: (d) => `The file ${d.file} is missing.`,
    },
    hint: {
      nb: () => "Spør kommunen om en ny kopi, eller se om utgaven er byttet ut.",
      nn: () => "Spør kommunen om ein ny kopi, eller sjå om utgåva er bytt ut.",
      en: () => "Ask the municipality for a new copy, or see whether the edition has been replaced.",
    },
    explain: {
      nb: "Manifestet nevner filen, eller den hører til signaturen, men den finnes ikke eller kan ikke hentes. Da er det ikke den hele rapporten som er publisert.",
      nn: "Manifestet nemner fila, eller ho høyrer til signaturen, men ho finst ikkje eller kan ikkje hentast. Då er det ikkje heile rapporten som er publisert.",
      en: "The manifest names the file, or it belongs to the signature, but it is not there or cannot be fetched. So what is published is not the whole report.",
    },
  }),
  FAS6922: entry<{ file: string; expected: string; found: string }>({
    slug: "published-file-changed",
    severity: "error",
    text: {
      nb: (d) => `Filen ${d.file} er endret etter at rapporten ble bygd.`,
      nn: (d) => `Fila ${d.file} er endra etter at rapporten vart bygd.`,
      en: (d) => `The file ${d.file} has been changed since the report was built.`,
    },
    hint: {
      nb: () => "Spør kommunen om en ny kopi, eller se om utgaven er byttet ut.",
      nn: () => "Spør kommunen om ein ny kopi, eller sjå om utgåva er bytt ut.",
      en: () => "Ask the municipality for a new copy, or see whether the edition has been replaced.",
    },
    explain: {
      nb: "Fingeravtrykket (SHA-256) eller størrelsen er en annen enn manifestet sier. Én endret byte er nok. Noen webservere endrer filer når de sender dem (komprimerer bilder, legger til skript): slå det av for rapporten.",
      nn: "Fingeravtrykket (SHA-256) eller storleiken er ein annan enn manifestet seier. Éin endra byte er nok. Nokre webtenarar endrar filer når dei sender dei (komprimerer bilete, legg til skript): slå det av for rapporten.",
      en: "The fingerprint (SHA-256) or the size is another than the manifest says. One changed byte is enough. Some web servers change files when they send them (compress images, add scripts): turn that off for the report.",
    },
  }),
  FAS6923: entry<{ file: string }>({
    slug: "published-file-extra",
    severity: "error",
    text: {
      nb: (d) => `Filen ${d.file} hører ikke til rapporten.`,
      nn: (d) => `Fila ${d.file} høyrer ikkje til rapporten.`,
      en: (d) => `The file ${d.file} does not belong to the report.`,
    },
    hint: {
      nb: () => "Flytt filen ut av mappen, eller bygg rapporten på nytt.",
      nn: () => "Flytt fila ut av mappa, eller bygg rapporten på nytt.",
      en: () => "Move the file out of the folder, or build the report again.",
    },
    explain: {
      nb: "Filen ligger i mappen, men står ikke i manifestet. En side som er lagt til etterpå, kan se ut som en del av rapporten uten å være det.",
      nn: "Fila ligg i mappa, men står ikkje i manifestet. Ei side som er lagd til etterpå, kan sjå ut som ein del av rapporten utan å vere det.",
      en: "The file lies in the folder but is not in the manifest. A page that was added later can look like a part of the report without being one.",
    },
  }),
  FAS6924: entry<{ file: string }>({
    slug: "signature-does-not-fit",
    severity: "error",
    text: {
      nb: (d) => `Signaturen i ${d.file} passer ikke til manifestet.`,
      nn: (d) => `Signaturen i ${d.file} passar ikkje til manifestet.`,
      en: (d) => `The signature in ${d.file} does not fit the manifest.`,
    },
    hint: {
      nb: () => "Stol ikke på denne kopien. Har du selv bygd på nytt, signer igjen med «fasit sign».",
      nn: () => "Ikkje stol på denne kopien. Har du sjølv bygd på nytt, signer igjen med «fasit sign».",
      en: () => "Do not trust this copy. If you have built again yourself, sign again with “fasit sign”.",
    },
    explain: {
      nb: "Signaturen er laget av manifestet med en privat nøkkel. Endres manifestet, signaturen eller den offentlige nøkkelen, passer de ikke sammen lenger.",
      nn: "Signaturen er laga av manifestet med ein privat nøkkel. Blir manifestet, signaturen eller den offentlege nøkkelen endra, passar dei ikkje saman lenger.",
      en: "The signature was made of the manifest with a private key. When the manifest, the signature or the public key is changed, they no longer fit together.",
    },
  }),
  FAS6925: entry<{ site: string }>({
    slug: "report-not-signed",
    severity: "warning",
    text: {
      nb: (d) => `Rapporten i ${d.site} er ikke signert.`,
      nn: (d) => `Rapporten i ${d.site} er ikkje signert.`,
      en: (d) => `The report in ${d.site} is not signed.`,
    },
    hint: {
      nb: () => "Signer den med «fasit sign SIDE --key FIL» når den publiseres.",
      nn: () => "Signer han med «fasit sign SIDE --key FIL» når han blir publisert.",
      en: () => "Sign it with “fasit sign SITE --key FILE” when it is published.",
    },
    explain: {
      nb: "Uten signatur viser kontrollen at filene passer sammen og at tallene følger av dataene, men ikke hvem som har laget dem: den som bytter ut alt, kan også skrive et nytt manifest.",
      nn: "Utan signatur viser kontrollen at filene passar saman og at tala følgjer av dataa, men ikkje kven som har laga dei: den som byter ut alt, kan òg skrive eit nytt manifest.",
      en: "Without a signature the check shows that the files fit together and that the figures follow from the data, but not who made them: whoever replaces everything can also write a new manifest.",
    },
  }),
  FAS6926: entry<{ expected: string; found: string }>({
    slug: "signed-by-another-key",
    severity: "error",
    text: {
      nb: (d) => `Rapporten er signert med en annen nøkkel (${d.found}) enn den du oppga (${d.expected}).`,
      nn: (d) => `Rapporten er signert med ein annan nøkkel (${d.found}) enn den du gav opp (${d.expected}).`,
      en: (d) => `The report is signed with another key (${d.found}) than the one you gave (${d.expected}).`,
    },
    hint: {
      nb: () => "Spør kommunen hvilken nøkkel som gjelder. Stol ikke på kopien før du vet det.",
      nn: () => "Spør kommunen kva nøkkel som gjeld. Ikkje stol på kopien før du veit det.",
      en: () => "Ask the municipality which key is theirs. Do not trust the copy until you know.",
    },
    explain: {
      nb: "Signaturen er gyldig, men fra en annen enn den du venter. Kommunen kan ha byttet nøkkel, eller noen andre kan ha laget kopien.",
      nn: "Signaturen er gyldig, men frå ein annan enn den du ventar. Kommunen kan ha bytt nøkkel, eller nokon andre kan ha laga kopien.",
      en: "The signature is valid, but from another than you expect. The municipality may have changed its key, or somebody else may have made the copy.",
    },
  }),
  FAS6927: entry<{ figure: string; file: string; says: string; computed: string; why: Text }>({
    slug: "figure-does-not-follow",
    severity: "error",
    text: {
      nb: (d) =>
        `Tallet «${d.figure}» (${d.file}) er publisert som ${d.says}, men dataene gir ${d.computed}: ${d.why.nb}.`,
      nn: (d) =>
        `Talet «${d.figure}» (${d.file}) er publisert som ${d.says}, men dataa gir ${d.computed}: ${d.why.nn}.`,
      en: (d) =>
        `The figure “${d.figure}” (${d.file}) is published as ${d.says}, but its data give ${d.computed}: ${d.why.en}.`,
    },
    hint: {
      nb: () => "Bygg rapporten på nytt fra kildene, og sammenlign.",
      nn: () => "Bygg rapporten på nytt frå kjeldene, og samanlikn.",
      en: () => "Build the report again from its sources, and compare.",
    },
    explain: {
      nb: "Hvert tall er publisert med det det er regnet ut av: regnskapslinjer, registerrader eller andre tall. Regnestykket er gjort på nytt, og svaret ble et annet.",
      nn: "Kvart tal er publisert med det det er rekna ut av: rekneskapslinjer, registerrader eller andre tal. Reknestykket er gjort på nytt, og svaret vart eit anna.",
      en: "Each figure is published with what it was computed from: ledger rows, register rows or other figures. The calculation was done again, and the answer was another.",
    },
  }),
  FAS6928: entry<{ file: string }>({
    slug: "published-data-unreadable",
    severity: "error",
    text: {
      nb: (d) => `Dataene i ${d.file} kan ikke leses slik Fasit skriver dem.`,
      nn: (d) => `Dataa i ${d.file} kan ikkje lesast slik Fasit skriv dei.`,
      en: (d) => `The data in ${d.file} cannot be read as Fasit writes them.`,
    },
    hint: {
      nb: () => "Bruk den versjonen av Fasit som rapporten er bygd med, eller en nyere.",
      nn: () => "Bruk den versjonen av Fasit som rapporten er bygd med, eller ein nyare.",
      en: () => "Use the version of Fasit that the report was built with, or a newer one.",
    },
    explain: {
      nb: "Filen mangler noe, har noe for mye, eller er ikke JSON eller CSV. Tallet er derfor ikke regnet ut på nytt.",
      nn: "Fila manglar noko, har noko for mykje, eller er ikkje JSON eller CSV. Talet er difor ikkje rekna ut på nytt.",
      en: "The file lacks something, has something too much, or is not JSON or CSV. So the figure has not been computed again.",
    },
  }),
  FAS6929: entry<{ figure: string; file: string; text: Text }>({
    slug: "page-shows-another-value",
    severity: "error",
    text: {
      nb: (d) => `Siden ${d.file} viser ikke verdien av «${d.figure}»: ${d.text.nb}.`,
      nn: (d) => `Sida ${d.file} viser ikkje verdien av «${d.figure}»: ${d.text.nn}.`,
      en: (d) => `The page ${d.file} does not show the value of “${d.figure}”: ${d.text.en}.`,
    },
    hint: {
      nb: () => "Spør kommunen om en ny kopi, eller se om utgaven er byttet ut.",
      nn: () => "Spør kommunen om ein ny kopi, eller sjå om utgåva er bytt ut.",
      en: () => "Ask the municipality for a new copy, or see whether the edition has been replaced.",
    },
    explain: {
      nb: "Sidens tall skal være det samme som i de åpne dataene. Er siden endret, eller er dataene byttet ut, stemmer de ikke overens.",
      nn: "Talet på sida skal vere det same som i dei opne dataa. Er sida endra, eller er dataa bytte ut, stemmer dei ikkje overeins.",
      en: "The number on the page is to be the one in the open data. When the page has been changed, or the data replaced, they do not agree.",
    },
  }),
  FAS6930: entry<{ file: string; problem: Text }>({
    slug: "key-not-usable",
    severity: "error",
    text: {
      nb: (d) => `Nøkkelen ${d.file} kan ikke brukes: ${d.problem.nb}.`,
      nn: (d) => `Nøkkelen ${d.file} kan ikkje brukast: ${d.problem.nn}.`,
      en: (d) => `The key ${d.file} cannot be used: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Lag en nøkkel med «fasit sign --new-key FIL». Den offentlige delen ligger i FIL.pub.",
      nn: () => "Lag ein nøkkel med «fasit sign --new-key FIL». Den offentlege delen ligg i FIL.pub.",
      en: () => "Make a key with “fasit sign --new-key FILE”. Its public half is in FILE.pub.",
    },
    explain: {
      nb: "Rapporter signeres med Ed25519. «fasit sign» trenger den private nøkkelen, «fasit verify» den offentlige.",
      nn: "Rapportar blir signerte med Ed25519. «fasit sign» treng den private nøkkelen, «fasit verify» den offentlege.",
      en: "Reports are signed with Ed25519. “fasit sign” needs the private key, “fasit verify” the public one.",
    },
  }),
  FAS6931: entry<{ file: string; folder: string }>({
    slug: "private-key-in-the-open",
    severity: "error",
    text: {
      nb: (d) => `Den private nøkkelen ${d.file} ville ligget i ${d.folder}, der andre får tak i den.`,
      nn: (d) => `Den private nøkkelen ${d.file} ville lege i ${d.folder}, der andre får tak i han.`,
      en: (d) => `The private key ${d.file} would lie in ${d.folder}, where others get hold of it.`,
    },
    hint: {
      nb: () => "Legg nøkkelen i en mappe utenfor, som bare den som signerer, kan lese.",
      nn: () => "Legg nøkkelen i ei mappe utanfor, som berre den som signerer, kan lese.",
      en: () => "Put the key in a folder outside it, which only the one who signs can read.",
    },
    explain: {
      nb: "En privat nøkkel i en mappe under versjonskontroll eller i siden som publiseres, er ikke privat lenger. Den som har den, kan signere i kommunens navn.",
      nn: "Ein privat nøkkel i ei mappe under versjonskontroll eller i sida som blir publisert, er ikkje privat lenger. Den som har han, kan signere i namnet til kommunen.",
      en: "A private key in a folder under version control, or in the site that is published, is private no longer. Whoever has it can sign in the municipality's name.",
    },
  }),
  FAS6932: entry<{ file: string; of: string; place: string }>({
    slug: "published-table-differs",
    severity: "error",
    text: {
      nb: (d) => `Tabellen ${d.file} sier noe annet enn ${d.of} (rad og kolonne: ${d.place}).`,
      nn: (d) => `Tabellen ${d.file} seier noko anna enn ${d.of} (rad og kolonne: ${d.place}).`,
      en: (d) => `The table ${d.file} says something else than ${d.of} (row and column: ${d.place}).`,
    },
    hint: {
      nb: () => "Spør kommunen om en ny kopi. Bruk ikke filen før du vet hvilken som er riktig.",
      nn: () => "Spør kommunen om ein ny kopi. Bruk ikkje fila før du veit kva for ei som er rett.",
      en: () => "Ask the municipality for a new copy. Do not use the file before you know which is right.",
    },
    explain: {
      nb: "Hver tabell er publisert i flere formater (CSV, XLSX, Parquet, JSON-stat), og alle skal si det samme, også som tallets egen fil. En strek for sted betyr at filen ikke kan leses, eller at den har andre rader eller kolonner.",
      nn: "Kvar tabell er publisert i fleire format (CSV, XLSX, Parquet, JSON-stat), og alle skal seie det same, også som den eigne fila til talet. Ein strek for stad tyder at fila ikkje kan lesast, eller at ho har andre rader eller kolonnar.",
      en: "Each table is published in several formats (CSV, XLSX, Parquet, JSON-stat), and all must say the same, also as the figure's own file. A dash for the place means that the file cannot be read, or has other rows or columns.",
    },
  }),
  FAS6933: entry<{ file: string; ledger: string }>({
    slug: "ledger-not-whole",
    severity: "error",
    text: {
      nb: (d) => `Regnskapet i ${d.file} er ikke det manifestet sier (${d.ledger}).`,
      nn: (d) => `Rekneskapen i ${d.file} er ikkje den manifestet seier (${d.ledger}).`,
      en: (d) => `The ledger in ${d.file} is not the one the manifest says (${d.ledger}).`,
    },
    hint: {
      nb: () => "Spør kommunen om en ny kopi. Noe er tatt bort, lagt til eller endret.",
      nn: () => "Spør kommunen om ein ny kopi. Noko er teke bort, lagt til eller endra.",
      en: () => "Ask the municipality for a new copy. Something has been taken away, added or changed.",
    },
    explain: {
      nb: "Manifestet sier hvor mange linjer hvert regnskap har, og summen for hver kontoklasse. Slik kan ingen linje tas bort sammen med beløpet uten at det vises. En strek betyr at hele regnskapet mangler.",
      nn: "Manifestet seier kor mange linjer kvar rekneskap har, og summen for kvar kontoklasse. Slik kan inga linje takast bort saman med beløpet utan at det viser. Ein strek tyder at heile rekneskapen manglar.",
      en: "The manifest says how many rows each ledger has, and the sum of each account class. So no row can be taken away together with its amount unseen. A dash means that the whole ledger is missing.",
    },
  }),
};
