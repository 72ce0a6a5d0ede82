/** Findings FAS4300–4399: mergers of municipalities. */
import { formatKr } from "../format.ts";
import type { Language, Text } from "../language.ts";
import { versionNames } from "../messages/terms.ts";
import type { Ore } from "../ore.ts";
import type { Version } from "../period.ts";
import { entry } from "./entry.ts";

type Dimension = "konto" | "tjeneste" | "ansvar" | "area" | "prosjekt";

const dimensionNames: Readonly<Record<Dimension, Text>> = {
  konto: { nb: "kontoen", nn: "kontoen", en: "the account" },
  tjeneste: { nb: "tjenesten", nn: "tenesta", en: "the service" },
  ansvar: { nb: "ansvaret", nn: "ansvaret", en: "the unit" },
  area: { nb: "området", nn: "området", en: "the area" },
  prosjekt: { nb: "prosjektet", nn: "prosjektet", en: "the project" },
};

interface Side {
  readonly entity: string;
  readonly ore: Ore;
}

interface MappedCode {
  readonly entity: string;
  readonly dimension: Dimension;
  readonly code: string;
}

const pointName = (d: { year: number; version: Version }, language: Language) =>
  `${versionNames[d.version][language]} ${d.year}`;

const listed = (codes: readonly string[]) =>
  codes.length > 8 ? `${codes.slice(0, 8).join(", ")} … (${codes.length})` : codes.join(", ");

const nearest = (d: { near: readonly string[]; known: readonly string[] }) =>
  d.near.length > 0 ? `«${d.near.join("», «")}»` : d.known.join(", ");

export const mergerFindings = {
  FAS4301: entry<MappedCode & { ore: Ore; rows: number }>({
    slug: "merger-code-unmapped",
    severity: "error",
    text: {
      nb: (d) =>
        `Tabellen sier ikke hva ${dimensionNames[d.dimension].nb} ${d.code} hos ${d.entity} blir. Det står ${formatKr(d.ore, "nb")} der (${d.rows} rader).`,
      nn: (d) =>
        `Tabellen seier ikkje kva ${dimensionNames[d.dimension].nn} ${d.code} hos ${d.entity} blir. Det står ${formatKr(d.ore, "nn")} der (${d.rows} rader).`,
      en: (d) =>
        `The table does not say what ${dimensionNames[d.dimension].en} ${d.code} of ${d.entity} becomes. ${formatKr(d.ore, "en")} stands there (${d.rows} rows).`,
    },
    hint: {
      nb: (d) => `Legg til linjen «${d.entity};${d.code};…», eller «${d.entity};*;=» for å beholde resten.`,
      nn: (d) => `Legg til linja «${d.entity};${d.code};…», eller «${d.entity};*;=» for å behalde resten.`,
      en: (d) => `Add the line “${d.entity};${d.code};…”, or “${d.entity};*;=” to keep all others.`,
    },
    explain: {
      nb: "Når flere kommuner skal vises på én kontoplan, må hver kode som er i bruk, ha en felles kode. En kode uten blir stående som den er, og kan da bety noe annet hos naboen.",
      nn: "Når fleire kommunar skal visast på éin kontoplan, må kvar kode som er i bruk, ha ein felles kode. Ein kode utan blir ståande som han er, og kan då tyde noko anna hos naboen.",
      en: "When several municipalities are shown on one plan of accounts, every code in use needs a common code. One without keeps its own, which may mean something else next door.",
    },
  }),
  FAS4302: entry<MappedCode & { first: string; second: string }>({
    slug: "merger-code-mapped-twice",
    severity: "error",
    text: {
      nb: (d) =>
        d.first === d.second
          ? `${d.code} hos ${d.entity} står to ganger i tabellen.`
          : `${d.code} hos ${d.entity} blir både ${d.first} og ${d.second}.`,
      nn: (d) =>
        d.first === d.second
          ? `${d.code} hos ${d.entity} står to gonger i tabellen.`
          : `${d.code} hos ${d.entity} blir både ${d.first} og ${d.second}.`,
      en: (d) =>
        d.first === d.second
          ? `${d.code} of ${d.entity} is in the table twice.`
          : `${d.code} of ${d.entity} becomes both ${d.first} and ${d.second}.`,
    },
    hint: {
      nb: () => "Behold én linje for hver kode. Den første er brukt.",
      nn: () => "Behald éi linje for kvar kode. Den første er brukt.",
      en: () => "Keep one line for each code. The first has been used.",
    },
    explain: {
      nb: "En kode kan bare gå ett sted. Skal en konto deles på to, må den deles på noe annet som står i regnskapet, for eksempel ansvar.",
      nn: "Ein kode kan berre gå éin stad. Skal ein konto delast på to, må han delast på noko anna som står i rekneskapen, til dømes ansvar.",
      en: "A code can go to one place only. To split an account in two, split it by something else in the accounts, such as the unit.",
    },
  }),
  FAS4303: entry<{ entity: string; known: readonly string[]; near: readonly string[] }>({
    slug: "merger-entity-unknown",
    severity: "error",
    text: {
      nb: (d) => `«${d.entity}» er ikke en av dem som slås sammen.`,
      nn: (d) => `«${d.entity}» er ikkje ein av dei som blir slegne saman.`,
      en: (d) => `“${d.entity}” is not one of those that merge.`,
    },
    hint: {
      nb: (d) => `Bruk ${nearest(d)}.`,
      nn: (d) => `Bruk ${nearest(d)}.`,
      en: (d) => `Use ${nearest(d)}.`,
    },
    explain: {
      nb: "Tabeller og elimineringer nevner partene med det korte navnet de har i sin egen fasit.yaml (municipality.entity).",
      nn: "Tabellar og elimineringar nemner partane med det korte namnet dei har i sin eigen fasit.yaml (municipality.entity).",
      en: "Tables and eliminations name the parties by the short name in their own fasit.yaml (municipality.entity).",
    },
  }),
  FAS4304: entry<MappedCode & { common: string; problem: "form" | "kontoklasse" }>({
    slug: "merger-common-code-wrong",
    severity: "error",
    text: {
      nb: (d) =>
        d.problem === "form"
          ? `Den felles koden «${d.common}» har ingen KOSTRA-kode i seg.`
          : `${d.code} og den felles koden ${d.common} står i hver sin kontoklasse.`,
      nn: (d) =>
        d.problem === "form"
          ? `Den felles koden «${d.common}» har ingen KOSTRA-kode i seg.`
          : `${d.code} og den felles koden ${d.common} står i kvar sin kontoklasse.`,
      en: (d) =>
        d.problem === "form"
          ? `The common code “${d.common}” has no KOSTRA code in it.`
          : `${d.code} and the common code ${d.common} are in different account classes.`,
    },
    hint: {
      nb: (d) =>
        d.dimension === "konto"
          ? "En konto er kontoklasse, tre siffer art og eventuelt egne siffer: 10100."
          : "En tjeneste begynner med tre siffer funksjon: 20200.",
      nn: (d) =>
        d.dimension === "konto"
          ? "Ein konto er kontoklasse, tre siffer art og eventuelt eigne siffer: 10100."
          : "Ei teneste byrjar med tre siffer funksjon: 20200.",
      en: (d) =>
        d.dimension === "konto"
          ? "An account is kontoklasse, three digits of art and any digits of your own: 10100."
          : "A service begins with three digits of funksjon: 20200.",
    },
    explain: {
      nb: "Oppstillingene leses av art og funksjon, og de tas ut av den felles koden. Ingen konto kan flyttes fra drift til investering i en tabell.",
      nn: "Oppstillingane blir lesne av art og funksjon, og dei blir tekne ut av den felles koden. Ingen konto kan flyttast frå drift til investering i ein tabell.",
      en: "Statements are read from art and funksjon, which are taken out of the common code. No account can be moved from operations to investment in a table.",
    },
  }),
  FAS4305: entry<{ entity: string; dimension: Dimension; codes: readonly string[] }>({
    slug: "merger-mapping-unused",
    severity: "note",
    text: {
      nb: (d) => `Koder hos ${d.entity} som ingen rad i regnskap eller budsjett har: ${listed(d.codes)}.`,
      nn: (d) => `Kodar hos ${d.entity} som inga rad i rekneskap eller budsjett har: ${listed(d.codes)}.`,
      en: (d) => `Codes of ${d.entity} that no row of accounts or budgets has: ${listed(d.codes)}.`,
    },
    hint: {
      nb: () => "Se om koden er skrevet riktig; ellers kan linjen stå.",
      nn: () => "Sjå om koden er skriven rett; elles kan linja stå.",
      en: () => "See whether the code is spelt right; if it is, the line may stay.",
    },
    explain: {
      nb: "En linje som ikke treffer noe, er ofte en kode som har mistet nuller foran.",
      nn: "Ei linje som ikkje treffer noko, er ofte ein kode som har mista nullar framfor.",
      en: "A line that meets nothing is often a code that has lost its leading zeros.",
    },
  }),
  FAS4306: entry<{ name: string }>({
    slug: "merger-elimination-empty",
    severity: "warning",
    text: {
      nb: (d) => `Elimineringen «${d.name}» treffer ingen rader.`,
      nn: (d) => `Elimineringa «${d.name}» treffer ingen rader.`,
      en: (d) => `The elimination “${d.name}” meets no rows.`,
    },
    hint: {
      nb: () => "Filtrene gjelder partens egne koder, slik de står i regnskapet før de blir felles.",
      nn: () => "Filtera gjeld parten sine eigne kodar, slik dei står i rekneskapen før dei blir felles.",
      en: () => "The filters are in the party’s own codes, as in its accounts before they become common.",
    },
    explain: {
      nb: "Det som er kjøpt mellom partene, skal ut av den nye kommunens tall. Når filteret ikke treffer noe, blir det stående.",
      nn: "Det som er kjøpt mellom partane, skal ut av tala til den nye kommunen. Når filteret ikkje treffer noko, blir det ståande.",
      en: "What the parties bought of each other is to leave the new municipality’s figures. When the filter meets nothing, it stays.",
    },
  }),
  FAS4307: entry<{
    name: string;
    year: number;
    version: Version;
    buyer: Side;
    seller: Side;
    difference: Ore;
  }>({
    slug: "merger-elimination-differs",
    severity: "warning",
    text: {
      nb: (d) =>
        `«${d.name}», ${pointName(d, "nb")}: ${d.buyer.entity} har ført ${formatKr(d.buyer.ore, "nb")} og ${d.seller.entity} ${formatKr(d.seller.ore, "nb")}. Differansen er ${formatKr(d.difference, "nb")}.`,
      nn: (d) =>
        `«${d.name}», ${pointName(d, "nn")}: ${d.buyer.entity} har ført ${formatKr(d.buyer.ore, "nn")} og ${d.seller.entity} ${formatKr(d.seller.ore, "nn")}. Differansen er ${formatKr(d.difference, "nn")}.`,
      en: (d) =>
        `“${d.name}”, ${pointName(d, "en")}: ${d.buyer.entity} has ${formatKr(d.buyer.ore, "en")} and ${d.seller.entity} ${formatKr(d.seller.ore, "en")}. They differ by ${formatKr(d.difference, "en")}.`,
    },
    hint: {
      nb: () => "Avstem partene mot hverandre: periodisering, moms, eller en konto som også har annet i seg.",
      nn: () => "Avstem partane mot kvarandre: periodisering, moms, eller ein konto som òg har anna i seg.",
      en: () => "Reconcile the parties: cut-off, VAT, or an account that holds other things too.",
    },
    explain: {
      nb: "Begge sider er tatt ut i sin helhet, slik filtrene sier. Er de ikke like store, blir den nye kommunens resultat forskjellig fra summen av partenes, med nettopp differansen.",
      nn: "Begge sidene er tekne ut i si heilskap, slik filtera seier. Er dei ikkje like store, blir resultatet til den nye kommunen ulikt summen av partane sine, med nettopp differansen.",
      en: "Both sides have been taken out whole, as the filters say. When they are not alike, the new municipality’s result differs from the sum of the parties’ by just the difference.",
    },
  }),
  FAS4308: entry<{ name: Text; other: Text; entity: string; ore: Ore }>({
    slug: "merger-eliminated-twice",
    severity: "error",
    text: {
      nb: (d) =>
        `«${d.name.nb}» og «${d.other.nb}» tar ut de samme radene hos ${d.entity}: ${formatKr(d.ore, "nb")}.`,
      nn: (d) =>
        `«${d.name.nn}» og «${d.other.nn}» tek ut dei same radene hos ${d.entity}: ${formatKr(d.ore, "nn")}.`,
      en: (d) =>
        `“${d.name.en}” and “${d.other.en}” take out the same rows of ${d.entity}: ${formatKr(d.ore, "en")}.`,
    },
    hint: {
      nb: () => "Gjør filtrene smalere, så hver rad hører til én eliminering.",
      nn: () => "Gjer filtera smalare, så kvar rad høyrer til éi eliminering.",
      en: () => "Narrow the filters, so that each row belongs to one elimination.",
    },
    explain: {
      nb: "Radene er tatt ut én gang. Hva hver av elimineringene viser, er likevel for mye.",
      nn: "Radene er tekne ut éin gong. Det kvar av elimineringane viser, er likevel for mykje.",
      en: "The rows have been taken out once. What each elimination shows is still too much.",
    },
  }),
  FAS4309: entry<{
    year: number;
    version: Version;
    lacking: readonly string[];
    classes: readonly string[];
  }>({
    slug: "merger-part-lacks-ledger",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.lacking.join(" og ")} mangler ${pointName(d, "nb")} i kontoklasse ${d.classes.join(", ")}. Helheten får ingen tall der.`,
      nn: (d) =>
        `${d.lacking.join(" og ")} manglar ${pointName(d, "nn")} i kontoklasse ${d.classes.join(", ")}. Heilskapen får ingen tal der.`,
      en: (d) =>
        `${d.lacking.join(" and ")} lacks ${pointName(d, "en")} in kontoklasse ${d.classes.join(", ")}. The whole gets no figures there.`,
    },
    hint: {
      nb: () => "Legg kilden til blant kildene i fasit.yaml (ved en sammenslåing: i partens egen).",
      nn: () => "Legg kjelda til blant kjeldene i fasit.yaml (ved ei samanslåing: i parten sin eigen).",
      en: () => "Add the source to those in fasit.yaml (in a merger: the party’s own).",
    },
    explain: {
      nb: "Summen av noen av partene ville sett ut som summen av alle. Derfor står tallet tomt til alle har det.",
      nn: "Summen av nokre av partane ville sett ut som summen av alle. Difor står talet tomt til alle har det.",
      en: "The sum of some of the parties would look like the sum of all. So the figure stays empty until all have it.",
    },
  }),
  FAS4310: entry<{ folder: string }>({
    slug: "merger-folder-not-read",
    severity: "error",
    text: {
      nb: (d) => `Mappen ${d.folder} har ingen fasit.yaml som kan leses.`,
      nn: (d) => `Mappa ${d.folder} har inga fasit.yaml som kan lesast.`,
      en: (d) => `The folder ${d.folder} has no fasit.yaml that can be read.`,
    },
    hint: {
      nb: () => "Hver part er en rapportmappe; stien regnes fra mappen du slår sammen i.",
      nn: () => "Kvar part er ei rapportmappe; stien blir rekna frå mappa du slår saman i.",
      en: () => "Each party is a report folder; the path counts from the folder of the merger.",
    },
    explain: {
      nb: "En sammenslåing leser partenes egne innstillinger: hvilke kilder de har, og hvordan kolonnene leses. «fasit new» lager en rapportmappe.",
      nn: "Ei samanslåing les partane sine eigne innstillingar: kva kjelder dei har, og korleis kolonnane blir lesne. «fasit new» lagar ei rapportmappe.",
      en: "A merger reads the parties’ own settings: which sources they have and how their columns are read. “fasit new” makes a report folder.",
    },
  }),
  FAS4311: entry<{ entity: string; folder: string }>({
    slug: "merger-entity-twice",
    severity: "error",
    text: {
      nb: (d) => `${d.folder} gjelder «${d.entity}», som allerede er en part eller den nye kommunen.`,
      nn: (d) => `${d.folder} gjeld «${d.entity}», som alt er ein part eller den nye kommunen.`,
      en: (d) => `${d.folder} is about “${d.entity}”, which is already a party or the new municipality.`,
    },
    hint: {
      nb: () => "Gi hver kommune sitt eget korte navn i municipality.entity.",
      nn: () => "Gi kvar kommune sitt eige korte namn i municipality.entity.",
      en: () => "Give each municipality its own short name in municipality.entity.",
    },
    explain: {
      nb: "To med samme navn ville blitt lagt sammen før noe er eliminert, og kunne ikke vises hver for seg.",
      nn: "To med same namn ville blitt lagde saman før noko er eliminert, og kunne ikkje visast kvar for seg.",
      en: "Two of one name would be added before anything is eliminated, and could not be shown apart.",
    },
  }),
  FAS4312: entry<{ years: readonly string[] }>({
    slug: "merger-years-differ",
    severity: "error",
    text: {
      nb: (d) => `Mappene gjelder ikke samme år: ${d.years.join(", ")}.`,
      nn: (d) => `Mappene gjeld ikkje same året: ${d.years.join(", ")}.`,
      en: (d) => `The folders are not about the same year: ${d.years.join(", ")}.`,
    },
    hint: {
      nb: () =>
        "Bruk rapporter for samme år, eller skriv «merge» i en egen fasit.yaml med det året du vil se.",
      nn: () =>
        "Bruk rapportar for same året, eller skriv «merge» i ei eiga fasit.yaml med det året du vil sjå.",
      en: () =>
        "Use reports of one year, or write “merge” in a fasit.yaml of its own with the year you want.",
    },
    explain: {
      nb: "Tall fra ulike år kan ikke legges sammen.",
      nn: "Tal frå ulike år kan ikkje leggjast saman.",
      en: "Figures of different years cannot be added.",
    },
  }),
  FAS4313: entry<{ lacking: readonly string[]; year: number }>({
    slug: "merger-inhabitants-missing",
    severity: "note",
    text: {
      nb: (d) => `Innbyggere i ${d.year} mangler for ${d.lacking.join(", ")}. Tall per innbygger står tomme.`,
      nn: (d) =>
        `Innbyggjarar i ${d.year} manglar for ${d.lacking.join(", ")}. Tal per innbyggjar står tomme.`,
      en: (d) =>
        `Inhabitants in ${d.year} are missing for ${d.lacking.join(", ")}. Figures per inhabitant stay empty.`,
    },
    hint: {
      nb: () => "Skriv dem i merge.parts (inhabitants), eller før registeret «befolkning» hos parten.",
      nn: () => "Skriv dei i merge.parts (inhabitants), eller før registeret «befolkning» hos parten.",
      en: () => "Write them in merge.parts (inhabitants), or keep the register “befolkning” with the party.",
    },
    explain: {
      nb: "Kommuner av ulik størrelse kan bare sammenlignes per innbygger.",
      nn: "Kommunar av ulik storleik kan berre samanliknast per innbyggjar.",
      en: "Municipalities of different size can only be compared per inhabitant.",
    },
  }),
  FAS4314: entry<{ folder: string }>({
    slug: "merger-nothing-to-merge",
    severity: "error",
    text: {
      nb: (d) => `fasit.yaml i ${d.folder} sier ikke hvem som skal slås sammen.`,
      nn: (d) => `fasit.yaml i ${d.folder} seier ikkje kven som skal slåast saman.`,
      en: (d) => `fasit.yaml in ${d.folder} does not say who is to merge.`,
    },
    hint: {
      nb: () => "Skriv «merge» med partene i fasit.yaml, eller nevn minst to rapportmapper.",
      nn: () => "Skriv «merge» med partane i fasit.yaml, eller nemn minst to rapportmapper.",
      en: () => "Write “merge” with the parties in fasit.yaml, or name at least two report folders.",
    },
    explain: {
      nb: "«fasit merge» tar enten én mappe der fasit.yaml har «merge», eller flere rapportmapper som legges sammen slik de er. Se docs/merger.md.",
      nn: "«fasit merge» tek anten éi mappe der fasit.yaml har «merge», eller fleire rapportmapper som blir lagde saman slik dei er. Sjå docs/merger.md.",
      en: "“fasit merge” takes either one folder whose fasit.yaml has “merge”, or several report folders that are added as they are. See docs/merger.md.",
    },
  }),
  FAS4315: entry<{ column: string }>({
    slug: "merger-mapping-cell-empty",
    severity: "error",
    text: {
      nb: (d) => `Linjen mangler «${d.column}».`,
      nn: (d) => `Linja manglar «${d.column}».`,
      en: (d) => `The line lacks “${d.column}”.`,
    },
    hint: {
      nb: () => "Hver linje er enhet, kode, felles og eventuelt navn.",
      nn: () => "Kvar linje er enhet, kode, felles og eventuelt navn.",
      en: () => "Each line is enhet, kode, felles and perhaps navn.",
    },
    explain: {
      nb: "En linje som ikke er hel, er ikke brukt, og koden den skulle gjelde, blir ikke felles.",
      nn: "Ei linje som ikkje er heil, er ikkje brukt, og koden ho skulle gjelde, blir ikkje felles.",
      en: "A line that is not whole has not been used, and the code it was for does not become common.",
    },
  }),
  FAS4316: entry<{ number: string; year: number; missing: readonly string[]; other: readonly string[] }>({
    slug: "merger-parties-differ",
    severity: "warning",
    text: {
      nb: (d) =>
        `Partene er ikke dem som ble ${d.number} i ${d.year}: ${[...d.missing.map((one) => `${one} mangler`), ...d.other.map((one) => `${one} ble ikke med`)].join(", ")}.`,
      nn: (d) =>
        `Partane er ikkje dei som vart ${d.number} i ${d.year}: ${[...d.missing.map((one) => `${one} manglar`), ...d.other.map((one) => `${one} vart ikkje med`)].join(", ")}.`,
      en: (d) =>
        `The parties are not those that became ${d.number} in ${d.year}: ${[...d.missing.map((one) => `${one} is missing`), ...d.other.map((one) => `${one} did not join`)].join(", ")}.`,
    },
    hint: {
      nb: () => "Ta med mappene til dem som mangler, eller rett kommunenummeret.",
      nn: () => "Ta med mappene til dei som manglar, eller rett kommunenummeret.",
      en: () => "Add the folders of those that are missing, or correct the municipality number.",
    },
    explain: {
      nb: "Kommunenumrene under «merge» er sammenlignet med SSBs tabell over endringer i kommuneinndelingen. Summen av disse partene er ikke den kommunen nummeret viser til: innbyggere, oppstillinger og nøkkeltall blir for en annen kommune enn den leseren tror.",
      nn: "Kommunenummera under «merge» er samanlikna med SSBs tabell over endringar i kommuneinndelinga. Summen av desse partane er ikkje den kommunen nummeret viser til: innbyggjarar, oppstillingar og nøkkeltal blir for ein annan kommune enn den lesaren trur.",
      en: "The municipality numbers under “merge” were compared with SSB’s table of changes. The sum of these parties is not the municipality that the number says: inhabitants, statements and key figures are of another one than the reader believes.",
    },
  }),
  FAS4317: entry<{ number: string; year: number; split: readonly string[] }>({
    slug: "merger-of-a-split",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.number} kan ikke lages av hele kommuner: ${d.split.join(", ")} ble delt i ${d.year}, og bare en del ble med.`,
      nn: (d) =>
        `${d.number} kan ikkje lagast av heile kommunar: ${d.split.join(", ")} vart delt i ${d.year}, og berre ein del vart med.`,
      en: (d) =>
        `${d.number} cannot be made of whole municipalities: ${d.split.join(", ")} was split in ${d.year}, and only a part joined.`,
    },
    hint: {
      nb: () => "Lag en mappe for delen som ble med, med det av regnskapet som gjelder den.",
      nn: () => "Lag ei mappe for delen som vart med, med det av rekneskapen som gjeld han.",
      en: () => "Make a folder for the part that joined, with what of the accounts is its own.",
    },
    explain: {
      nb: "SSBs tabell sier at en av kommunene gikk til flere. Et regnskap sier ikke hvor i kommunen pengene hører hjemme, så Fasit deler det aldri: hele kommunen ville blitt talt med to steder. Oppstillingene viser partene slik mappene har dem, og er ikke den nye kommunens. Figurer over årene har et hull der, med samme grunn.",
      nn: "SSBs tabell seier at ein av kommunane gjekk til fleire. Ein rekneskap seier ikkje kvar i kommunen pengane høyrer heime, så Fasit deler han aldri: heile kommunen ville vorte rekna med to stader. Oppstillingane viser partane slik mappene har dei, og er ikkje den nye kommunen sine. Tal over åra har eit hol der, med same grunn.",
      en: "SSB’s table says that one of the municipalities went to several. Accounts do not tell where in the municipality the money belongs, so Fasit never splits them: the whole of it would be counted twice. The statements show the parties as the folders have them, and are not the new municipality’s. Figures over the years have a gap there, for the same reason.",
    },
  }),
};
