/** Findings FAS6000–6999: writing the site. */
import { entry } from "./entry.ts";

export const publishFindings = {
  FAS6001: entry<{ name: string }>({
    slug: "name-cannot-be-an-address",
    severity: "error",
    text: {
      nb: (d) => `«${d.name}» kan ikke være en adresse på nettstedet.`,
      nn: (d) => `«${d.name}» kan ikkje vere ei adresse på nettstaden.`,
      en: (d) => `“${d.name}” cannot be an address on the site.`,
    },
    hint: {
      nb: () => "Bruk bare bokstaver, tall og bindestreker i id-er og filnavn.",
      nn: () => "Bruk berre bokstavar, tal og bindestrekar i id-ar og filnamn.",
      en: () => "Use only letters, digits and hyphens in ids and file names.",
    },
    explain: {
      nb: "Hvert kapittel, hvert tall og hver oppstilling får en egen side, og id-en blir en del av adressen. Tegn som mellomrom, kolon og «..» kan ikke stå der. Gi kapittelfilen eller tallet et enklere navn.",
      nn: "Kvart kapittel, kvart tal og kvar oppstilling får ei eiga side, og id-en blir ein del av adressa. Teikn som mellomrom, kolon og «..» kan ikkje stå der. Gi kapittelfila eller talet eit enklare namn.",
      en: "Every chapter, figure and statement gets a page of its own, and its id becomes part of the address. Characters such as spaces, colons and “..” cannot stand there. Give the chapter file or the figure a simpler name.",
    },
  }),
  FAS6002: entry<{ path: string }>({
    slug: "two-pages-with-one-address",
    severity: "error",
    text: {
      nb: (d) => `To sider ville fått samme adresse: ${d.path}.`,
      nn: (d) => `To sider ville fått same adresse: ${d.path}.`,
      en: (d) => `Two pages would get the same address: ${d.path}.`,
    },
    hint: {
      nb: () => "Gi den ene kapittelfilen et annet navn.",
      nn: () => "Gi den eine kapittelfila eit anna namn.",
      en: () => "Give one of the chapter files another name.",
    },
    explain: {
      nb: "Tallet først i filnavnet bestemmer rekkefølgen og er ikke med i adressen, så «01-okonomi.md» og «02-okonomi.md» får samme adresse. Ingen side skrives over en annen i stillhet: bare den første er med.",
      nn: "Talet først i filnamnet bestemmer rekkjefølgja og er ikkje med i adressa, så «01-okonomi.md» og «02-okonomi.md» får same adresse. Inga side blir skriven over ei anna i det stille: berre den første er med.",
      en: "The number that begins a file name sets the order and is not part of the address, so “01-okonomi.md” and “02-okonomi.md” get the same one. No page silently overwrites another: only the first is there.",
    },
  }),
  FAS6003: entry<{ figure: string }>({
    slug: "highlight-without-figure",
    severity: "error",
    text: {
      nb: (d) => `Forsiden viser til tallet «${d.figure}», som ikke finnes.`,
      nn: (d) => `Framsida viser til talet «${d.figure}», som ikkje finst.`,
      en: (d) => `The front page points at the figure “${d.figure}”, which does not exist.`,
    },
    hint: {
      nb: () => "Rett id-en under «highlights» i fasit.yaml.",
      nn: () => "Rett id-en under «highlights» i fasit.yaml.",
      en: () => "Correct the id under “highlights” in fasit.yaml.",
    },
    explain: {
      nb: "Tallene på forsiden hentes fra katalogen og rapportens egne tall. Når id-en ikke finnes, mangler kortet på forsiden.",
      nn: "Tala på framsida blir henta frå katalogen og dei eigne tala i rapporten. Når id-en ikkje finst, manglar kortet på framsida.",
      en: "The numbers on the front page come from the catalogue and the report’s own figures. When the id does not exist, the card is missing from the front page.",
    },
  }),
  FAS6004: entry<{ block: string }>({
    slug: "block-shows-nothing",
    severity: "warning",
    text: {
      nb: (d) => `Blokken «${d.block}» har ingenting å vise.`,
      nn: (d) => `Blokka «${d.block}» har ingenting å vise.`,
      en: (d) => `The block “${d.block}” has nothing to show.`,
    },
    hint: {
      nb: () => "Se om id-en finnes, og om tallet har verdi for minst to år.",
      nn: () => "Sjå om id-en finst, og om talet har verdi for minst to år.",
      en: () => "See whether the id exists, and whether the figure has values for at least two years.",
    },
    explain: {
      nb: "En oppstilling eller et kort trenger en id som finnes. Et linjediagram trenger minst to år med verdier, og tabellen over tjenesteområder trenger et regnskap med områder. Uten det står plassen tom på siden.",
      nn: "Ei oppstilling eller eit kort treng ein id som finst. Eit linjediagram treng minst to år med verdiar, og tabellen over tenesteområde treng ein rekneskap med område. Utan det står plassen tom på sida.",
      en: "A statement or a card needs an id that exists. A line chart needs at least two years with values, and the table of service areas needs a ledger with areas. Without that, its place on the page is empty.",
    },
  }),
  FAS6005: entry<{ figure: string; rows: string; value: string }>({
    slug: "rows-do-not-sum-to-figure",
    severity: "error",
    text: {
      nb: (d) => `Linjene under «${d.figure}» summerer seg til ${d.rows}, men tallet er ${d.value}.`,
      nn: (d) => `Linjene under «${d.figure}» summerer seg til ${d.rows}, men talet er ${d.value}.`,
      en: (d) => `The rows under “${d.figure}” sum to ${d.rows}, but the figure is ${d.value}.`,
    },
    hint: {
      nb: () => "Meld fra: dette er en feil i Fasit.",
      nn: () => "Meld frå: dette er ein feil i Fasit.",
      en: () => "Please report it: this is a fault in Fasit.",
    },
    explain: {
      nb: "Det et tall viser som sine regnskapslinjer, skal summere seg til tallet på øret. Gjør det ikke det, stemmer ikke sporet tilbake til regnskapet, og rapporten må ikke publiseres.",
      nn: "Det eit tal viser som sine rekneskapslinjer, skal summere seg til talet på øret. Gjer det ikkje det, stemmer ikkje sporet tilbake til rekneskapen, og rapporten må ikkje publiserast.",
      en: "What a figure shows as its ledger rows must sum to it, to the øre. If they do not, the trace back to the accounts is wrong, and the report must not be published.",
    },
  }),
  FAS6006: entry<{ text: string; figure: string }>({
    slug: "text-gives-small-number-away",
    severity: "warning",
    text: {
      nb: (d) =>
        `«${d.text}» sier det Fasit skjuler: «${d.figure}» gjelder få personer, eller kunne røpe et slikt tall.`,
      nn: (d) =>
        `«${d.text}» seier det Fasit skjuler: «${d.figure}» gjeld få personar, eller kunne røpe eit slikt tal.`,
      en: (d) =>
        `“${d.text}” says what Fasit hides: “${d.figure}” is about few persons, or could give such a number away.`,
    },
    hint: {
      nb: () => "Skriv det uten tall («noen få»). Teller tallet ikke personer, sett «people: false» på det.",
      nn: () => "Skriv det utan tal («nokre få»). Tel talet ikkje personar, set «people: false» på det.",
      en: () =>
        "Write it without a number (“a few”). If the figure counts no persons, give it `people: false`.",
    },
    explain: {
      nb: "Små tall om personer (1–4) vises ikke på nettstedet, i PDF-en eller i dataene, og heller ikke tall de kunne regnes ut fra. Dommen over påstanden vises. Men når teksten selv sier tallet så nøyaktig, hjelper det ikke at Fasit skjuler det. Skriv videre, eller si med «people: false» at tallet ikke teller personer.",
      nn: "Små tal om personar (1–4) blir ikkje viste på nettstaden, i PDF-en eller i dataa, og heller ikkje tal dei kunne reknast ut frå. Dommen over påstanden blir vist. Men når teksten sjølv seier talet så nøyaktig, hjelper det ikkje at Fasit skjuler det. Skriv vidare, eller sei med «people: false» at talet ikkje tel personar.",
      en: "Small numbers about persons (1–4) are not shown on the site, in the PDF or in the data, nor are numbers they could be worked out from. The verdict is shown. But when the text itself says the number so exactly, hiding it is of no use. Write it wider, or say with `people: false` that the figure counts no persons.",
    },
  }),
  FAS6060: entry<{ problem: string }>({
    slug: "search-left-out",
    severity: "warning",
    text: {
      nb: (d) => `Nettstedet får ikke søk: indeksen kunne ikke lages (${d.problem}).`,
      nn: (d) => `Nettstaden får ikkje søk: indeksen kunne ikkje lagast (${d.problem}).`,
      en: (d) => `The site gets no search: its index could not be made (${d.problem}).`,
    },
    hint: {
      nb: () => "Installer Fasit på nytt med valgfrie pakker, eller bygg på en maskin som Pagefind støtter.",
      nn: () => "Installer Fasit på nytt med valfrie pakkar, eller bygg på ei maskin som Pagefind støttar.",
      en: () => "Install Fasit again with optional packages, or build on a machine that Pagefind supports.",
    },
    explain: {
      nb: "Søket på nettstedet lages av Pagefind, som har et program for hvert slags maskin. Mangler det eller stopper det, blir resten av nettstedet bygget som før, og søkesiden viser veien til innhold, tall og ordliste uten søkefelt.",
      nn: "Søket på nettstaden blir laga av Pagefind, som har eit program for kvart slag maskin. Manglar det eller stoppar det, blir resten av nettstaden bygd som før, og søkesida viser vegen til innhald, tal og ordliste utan søkefelt.",
      en: "The site's search is made by Pagefind, which has a program for each kind of machine. When it is missing or stops, the rest of the site is built as before, and the search page shows the way to contents, figures and glossary without a search box.",
    },
  }),
  FAS6064: entry<{ problem: string }>({
    slug: "share-cards-left-out",
    severity: "warning",
    text: {
      nb: (d) => `Sidene får ikke delekort: bildene kunne ikke lages (${d.problem}).`,
      nn: (d) => `Sidene får ikkje delekort: bileta kunne ikkje lagast (${d.problem}).`,
      en: (d) => `The pages get no share cards: the pictures could not be made (${d.problem}).`,
    },
    hint: {
      nb: () => "Installer Fasit på nytt med valgfrie pakker, eller bygg på en maskin som resvg støtter.",
      nn: () => "Installer Fasit på nytt med valfrie pakkar, eller bygg på ei maskin som resvg støttar.",
      en: () => "Install Fasit again with optional packages, or build on a machine that resvg supports.",
    },
    explain: {
      nb: "Når site.address er satt, får forsiden og kapitlene et bilde som vises når de deles. Bildet males av resvg, som har et program for hvert slags maskin. Mangler det, blir resten av nettstedet bygget som før.",
      nn: "Når site.address er sett, får framsida og kapitla eit bilete som blir vist når dei blir delte. Biletet blir måla av resvg, som har eit program for kvart slag maskin. Manglar det, blir resten av nettstaden bygd som før.",
      en: "When site.address is set, the front page and the chapters get a picture that is shown where they are shared. It is painted by resvg, which has a program for each kind of machine. When it is missing, the rest of the site is built as before.",
    },
  }),
  FAS6065: entry<Record<never, never>>({
    slug: "address-not-said",
    severity: "note",
    text: {
      nb: () =>
        "Nettstedet får ikke delekort, RSS, nettstedskart og schema.org-data: fasit.yaml sier ikke hvor det publiseres.",
      nn: () =>
        "Nettstaden får ikkje delekort, RSS, nettstadskart og schema.org-data: fasit.yaml seier ikkje kvar han blir publisert.",
      en: () =>
        "The site gets no share cards, RSS, site map or schema.org data: fasit.yaml does not say where it is published.",
    },
    hint: {
      nb: () =>
        "Sett site.address til adressen rapporten skal ligge på, som https://kommunen.no/arsrapport-2024/.",
      nn: () =>
        "Set site.address til adressa rapporten skal liggje på, som https://kommunen.no/arsrapport-2024/.",
      en: () =>
        "Set site.address to where the report will lie, such as https://kommunen.no/arsrapport-2024/.",
    },
    explain: {
      nb: "Lenkene mellom sidene er relative og virker hvor som helst. Det som leses av andre enn den som besøker siden, trenger hele adressen: bildet som vises når en side deles, nyhetsstrømmen, kartet søkemotorer leser, og beskrivelsen av rapporten og datasettene. Uten site.address utelates de, heller enn at de peker feil.",
      nn: "Lenkjene mellom sidene er relative og verkar kvar som helst. Det som blir lese av andre enn den som vitjar sida, treng heile adressa: biletet som blir vist når ei side blir delt, nyheitsstraumen, kartet søkjemotorar les, og omtalen av rapporten og datasetta. Utan site.address blir dei utelatne, heller enn at dei peikar feil.",
      en: "Links between the pages are relative and work anywhere. What is read by others than the visitor needs the whole address: the picture shown where a page is shared, the feed, the map search engines read, and the description of the report and its data sets. Without site.address they are left out, rather than pointing wrong.",
    },
  }),
};
