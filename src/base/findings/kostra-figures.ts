/** Findings FAS4200–4249: SSB's accounting figures computed from filed accounts. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

const circle = {
  nb: "Et tall kan ikke være en del av seg selv. Meldingen viser ringen, kode for kode, og stedet er raden som lukker den. Oftest er «to» og «from» byttet om i én rad, eller en kode er skrevet feil. Så lenge ringen står der, blir ingen tall skrevet, for alle summer som bygger på den er ukjente.",
  nn: "Eit tal kan ikkje vere ein del av seg sjølv. Meldinga viser ringen, kode for kode, og staden er rada som lukkar han. Oftast er «to» og «from» bytte om i éi rad, eller ein kode er skriven feil. Så lenge ringen står der, blir ingen tal skrivne, for alle summar som byggjer på han er ukjende.",
  en: "A figure cannot be a part of itself. The message shows the circle, code by code, and the place is the row that closes it. Most often “to” and “from” are swapped in one row, or a code is misspelt. As long as the circle stands, no figures are written, because every sum built on it is unknown.",
};

export const kostraFigureFindings = {
  FAS4203: entry<{ path: string }>({
    slug: "hierarchy-in-a-circle",
    severity: "error",
    text: {
      nb: (d) => `Hierarkiet går i ring: ${d.path}.`,
      nn: (d) => `Hierarkiet går i ring: ${d.path}.`,
      en: (d) => `The hierarchy runs in a circle: ${d.path}.`,
    },
    hint: {
      nb: () => "Rett raden slik at ingen kode er en del av seg selv.",
      nn: () => "Rett rada slik at ingen kode er ein del av seg sjølv.",
      en: () => "Correct the row so that no code is a part of itself.",
    },
    explain: circle,
  }),
  FAS4204: entry<{ formula: string; position: number }>({
    slug: "formula-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Formelen «${d.formula}» kan ikke leses ved tegn ${d.position}.`,
      nn: (d) => `Formelen «${d.formula}» kan ikkje lesast ved teikn ${d.position}.`,
      en: (d) => `The formula “${d.formula}” cannot be read at character ${d.position}.`,
    },
    hint: {
      nb: () => "Skriv funksjon:art eller kontoklasse:funksjon:art på begge sider, med + og − mellom.",
      nn: () => "Skriv funksjon:art eller kontoklasse:funksjon:art på begge sider, med + og − mellom.",
      en: () => "Write funksjon:art or kontoklasse:funksjon:art on both sides, with + and − between.",
    },
    explain: {
      nb: "En formel retter ett publisert tall: «D:FG2:AGID2 = D:FG2:AGID2 + I:FG2:AGID2». Uten kontoklasse gjelder den både drift (D) og investering (I), og da skal ingen av kodene ha kontoklasse. Bare pluss, minus og parenteser kan stå mellom kodene. Rett formelen; ingen tall er skrevet.",
      nn: "Ein formel rettar eitt publisert tal: «D:FG2:AGID2 = D:FG2:AGID2 + I:FG2:AGID2». Utan kontoklasse gjeld han både drift (D) og investering (I), og då skal ingen av kodane ha kontoklasse. Berre pluss, minus og parentesar kan stå mellom kodane. Rett formelen; ingen tal er skrivne.",
      en: "A formula corrects one published figure: “D:FG2:AGID2 = D:FG2:AGID2 + I:FG2:AGID2”. Without kontoklasse it is for both operations (D) and investment (I), and then no code may have one. Only plus, minus and parentheses may stand between the codes. Correct the formula; no figures have been written.",
    },
  }),
  FAS4205: entry<{ code: string }>({
    slug: "code-corrected-twice",
    severity: "error",
    text: {
      nb: (d) => `${d.code} har to ulike formler.`,
      nn: (d) => `${d.code} har to ulike formlar.`,
      en: (d) => `${d.code} has two different formulas.`,
    },
    hint: {
      nb: () => "Behold den ene formelen.",
      nn: () => "Hald på den eine formelen.",
      en: () => "Keep one of the formulas.",
    },
    explain: {
      nb: "Hvert tall kan rettes av én formel, ellers ville svaret komme an på rekkefølgen. En formel uten kontoklasse gjelder både drift og investering, så den kan støte mot en formel med. Behold den som skal gjelde.",
      nn: "Kvart tal kan rettast av éin formel, elles ville svaret kome an på rekkjefølgja. Ein formel utan kontoklasse gjeld både drift og investering, så han kan støyte mot ein formel med. Hald på den som skal gjelde.",
      en: "Each figure can be corrected by one formula, or the answer would depend on their order. A formula without kontoklasse is for both operations and investment, so it may collide with one that has it. Keep the one that should hold.",
    },
  }),
  FAS4206: entry<{ path: string }>({
    slug: "formulas-in-a-circle",
    severity: "error",
    text: {
      nb: (d) => `Formlene går i ring: ${d.path}.`,
      nn: (d) => `Formlane går i ring: ${d.path}.`,
      en: (d) => `The formulas run in a circle: ${d.path}.`,
    },
    hint: {
      nb: () => "Skriv en av formlene om, så den ikke trenger svaret av de andre.",
      nn: () => "Skriv ein av formlane om, så han ikkje treng svaret av dei andre.",
      en: () => "Rewrite one of the formulas so that it does not need the others' answer.",
    },
    explain: {
      nb: "En kode til høyre som selv har en formel, betyr det rettede tallet. Når to formler trenger hverandre på den måten, finnes det ikke noe svar. En kode kan derimot stå på begge sider av sin egen formel: da betyr den tallet før formlene.",
      nn: "Ein kode til høgre som sjølv har ein formel, tyder det retta talet. Når to formlar treng kvarandre på den måten, finst det ikkje noko svar. Ein kode kan derimot stå på begge sider av sin eigen formel: då tyder han talet før formlane.",
      en: "A code on the right that has a formula of its own means the corrected figure. When two formulas need each other that way, there is no answer. A code may however stand on both sides of its own formula: then it means the figure before formulas.",
    },
  }),
  FAS4207: entry<{ code: string; cell: string }>({
    slug: "formula-code-unknown",
    severity: "warning",
    text: {
      nb: (d) => `Koden ${d.code} i formelen (${d.cell}) finnes verken i hierarkiene eller i regnskapet.`,
      nn: (d) => `Koden ${d.code} i formelen (${d.cell}) finst verken i hierarkia eller i rekneskapen.`,
      en: (d) =>
        `The code ${d.code} in the formula (${d.cell}) is in neither the hierarchies nor the accounts.`,
    },
    hint: {
      nb: () => "Er koden skrevet feil? Den regnes som 0, og et rettet tall uten kjent kode publiseres ikke.",
      nn: () =>
        "Er koden skriven feil? Han blir rekna som 0, og eit retta tal utan kjend kode blir ikkje publisert.",
      en: () =>
        "Is the code misspelt? It counts as 0, and a corrected figure without a known code is not published.",
    },
    explain: {
      nb: "En formel kan bruke koder som ikke selv publiseres, men de må finnes: i et hierarki, eller ført i regnskapet. En ukjent kode er 0. Det kan være riktig når ingen har ført noe på den, og en skrivefeil når noen har det.",
      nn: "Ein formel kan bruke kodar som ikkje sjølve blir publiserte, men dei må finnast: i eit hierarki, eller førte i rekneskapen. Ein ukjend kode er 0. Det kan vere rett når ingen har ført noko på han, og ein skrivefeil når nokon har det.",
      en: "A formula may use codes that are not themselves published, but they must exist: in a hierarchy, or posted in the accounts. An unknown code is 0. That may be right when nobody has posted on it, and a slip of the pen when somebody has.",
    },
  }),
  FAS4208: entry<{ code: string; amount: string }>({
    slug: "posted-on-a-sum",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.amount} er ført på ${d.code}, som er en sum i hierarkiet. Beløpet er ikke med i noe tall.`,
      nn: (d) =>
        `${d.amount} er ført på ${d.code}, som er ein sum i hierarkiet. Beløpet er ikkje med i noko tal.`,
      en: (d) =>
        `${d.amount} is posted on ${d.code}, which is a sum in the hierarchy. It is part of no figure.`,
    },
    hint: {
      nb: () => "Før beløpet på en av kodene summen består av.",
      nn: () => "Før beløpet på ein av kodane summen er sett saman av.",
      en: () => "Post the amount on one of the codes the sum is made of.",
    },
    explain: {
      nb: "Summer regnes ut av sine deler, så et beløp som er ført rett på summen, faller utenfor. Enten er koden i regnskapet feil, eller så har hierarkiet fått en sum med samme kode som en konto.",
      nn: "Summar blir rekna ut av delane sine, så eit beløp som er ført rett på summen, fell utanfor. Anten er koden i rekneskapen feil, eller så har hierarkiet fått ein sum med same kode som ein konto.",
      en: "Sums are computed from their parts, so an amount posted on the sum itself falls outside. Either the code in the accounts is wrong, or the hierarchy has got a sum with the same code as an account.",
    },
  }),
  FAS4211: entry<{ file: string }>({
    slug: "kostra-table-missing",
    severity: "error",
    text: {
      nb: (d) => `Tabellen ${d.file} mangler i mappen.`,
      nn: (d) => `Tabellen ${d.file} manglar i mappa.`,
      en: (d) => `The table ${d.file} is missing from the folder.`,
    },
    hint: {
      nb: () =>
        "Mappen skal ha data.csv og enten funksjonshierarki.csv, artshierarki.csv og stjernetabell.csv, eller kapittelhierarki.csv.",
      nn: () =>
        "Mappa skal ha data.csv og anten funksjonshierarki.csv, artshierarki.csv og stjernetabell.csv, eller kapittelhierarki.csv.",
      en: () =>
        "The folder needs data.csv and either funksjonshierarki.csv, artshierarki.csv and stjernetabell.csv, or kapittelhierarki.csv.",
    },
    explain: {
      nb: "Tallene regnes ut fra regnskapet (data.csv) og SSBs egne tabeller for samme år. Uten hierarkiene finnes ingen summer, og uten stjernetabellen vet ingen hva som publiseres. Særbedrifter (data_saer.csv), nettinger og formler kan mangle; da regnes det uten dem, og det blir sagt.",
      nn: "Tala blir rekna ut frå rekneskapen (data.csv) og SSB sine eigne tabellar for same år. Utan hierarkia finst ingen summar, og utan stjernetabellen veit ingen kva som blir publisert. Særbedrifter (data_saer.csv), nettingar og formlar kan mangle; då blir det rekna utan dei, og det blir sagt.",
      en: "The figures are computed from the accounts (data.csv) and SSB's own tables for the same year. Without the hierarchies there are no sums, and without the star table nobody knows what is published. Special units (data_saer.csv), nettings and formulas may be missing; then the figures are computed without them, and that is said.",
    },
  }),
  FAS4212: entry<{ file: string }>({
    slug: "kostra-table-not-used",
    severity: "note",
    text: {
      nb: (d) => `${d.file} mangler eller har ingen rader for året. Tallene er regnet ut uten.`,
      nn: (d) => `${d.file} manglar eller har ingen rader for året. Tala er rekna ut utan.`,
      en: (d) => `${d.file} is missing or has no rows for the year. The figures are computed without it.`,
    },
    hint: {
      nb: () => "Legg tabellen i mappen hvis den hører til.",
      nn: () => "Legg tabellen i mappa om han høyrer til.",
      en: () => "Put the table in the folder if it belongs there.",
    },
    explain: {
      nb: "En kommune uten særbedrifter har ingen slik fil, og et år kan være uten nettinger eller formler. Da er svaret riktig som det står. Hører tabellen til, er tall for konsern (A), eller de tallene formlene retter, feil uten den.",
      nn: "Ein kommune utan særbedrifter har inga slik fil, og eit år kan vere utan nettingar eller formlar. Då er svaret rett som det står. Høyrer tabellen til, er tal for konsern (A), eller dei tala formlane rettar, feil utan han.",
      en: "A municipality without special units has no such file, and a year may be without nettings or formulas. Then the answer is right as it stands. If the table belongs there, figures for the group (A), or those the formulas correct, are wrong without it.",
    },
  }),
  FAS4213: entry<{ column: string; text: string; allowed: Text }>({
    slug: "kostra-cell-not-understood",
    severity: "error",
    text: {
      nb: (d) => `«${d.text}» i kolonnen ${d.column} er ikke forstått. Der skal det stå ${d.allowed.nb}.`,
      nn: (d) => `«${d.text}» i kolonnen ${d.column} er ikkje forstått. Der skal det stå ${d.allowed.nn}.`,
      en: (d) => `“${d.text}” in the column ${d.column} is not understood. It should be ${d.allowed.en}.`,
    },
    hint: {
      nb: () => "Rett cellen. Ingen tall er skrevet.",
      nn: () => "Rett cella. Ingen tal er skrivne.",
      en: () => "Correct the cell. No figures have been written.",
    },
    explain: {
      nb: "Hver rad må være helt forstått for at summene skal være riktige: koder kan ikke være tomme, fortegn er + eller −, og beløp er hele tall i den enheten SSB bruker (1000 kroner). Et beløp som ikke kan leses, blir aldri 0. Alle slike celler meldes i samme kjøring.",
      nn: "Kvar rad må vere heilt forstått for at summane skal vere rette: kodar kan ikkje vere tomme, forteikn er + eller −, og beløp er heile tal i den eininga SSB bruker (1000 kroner). Eit beløp som ikkje kan lesast, blir aldri 0. Alle slike celler blir melde i same køyring.",
      en: "Every row must be fully understood for the sums to be right: codes cannot be empty, signs are + or −, and amounts are whole numbers in the unit SSB uses (1000 kroner). An amount that cannot be read never becomes 0. All such cells are reported in the same run.",
    },
  }),
  FAS4214: entry<{ file: string; year: string; years: readonly string[] }>({
    slug: "kostra-table-of-another-year",
    severity: "error",
    text: {
      nb: (d) => `${d.file} har ingen rader for ${d.year}, bare for ${d.years.join(", ")}.`,
      nn: (d) => `${d.file} har ingen rader for ${d.year}, berre for ${d.years.join(", ")}.`,
      en: (d) => `${d.file} has no rows for ${d.year}, only for ${d.years.join(", ")}.`,
    },
    hint: {
      nb: () => "Legg inn årets tabell, eller velg et annet år med «--year».",
      nn: () => "Legg inn tabellen for året, eller vel eit anna år med «--year».",
      en: () => "Put in the year's table, or choose another year with “--year”.",
    },
    explain: {
      nb: "SSB endrer hierarkiene fra år til år. Et regnskap som regnes ut med et annet års tabeller, gir tall som ligner, men ikke er SSBs. Derfor må periode i hver tabell være det året som regnes ut. En tabell uten kolonnen periode gjelder alle år.",
      nn: "SSB endrar hierarkia frå år til år. Ein rekneskap som blir rekna ut med tabellane for eit anna år, gir tal som liknar, men ikkje er SSB sine. Difor må periode i kvar tabell vere det året som blir rekna ut. Ein tabell utan kolonnen periode gjeld alle år.",
      en: "SSB changes its hierarchies from year to year. Accounts computed with another year's tables give figures that look alike but are not SSB's. So periode in each table must be the year that is computed. A table without the column periode is for every year.",
    },
  }),
  FAS4215: entry<{ years: readonly string[] }>({
    slug: "kostra-year-not-chosen",
    severity: "error",
    text: {
      nb: (d) =>
        d.years.length === 0
          ? "Regnskapet sier ikke hvilket år det gjelder."
          : `Regnskapet gjelder flere år: ${d.years.join(", ")}.`,
      nn: (d) =>
        d.years.length === 0
          ? "Rekneskapen seier ikkje kva år han gjeld."
          : `Rekneskapen gjeld fleire år: ${d.years.join(", ")}.`,
      en: (d) =>
        d.years.length === 0
          ? "The accounts do not say which year they are for."
          : `The accounts are for several years: ${d.years.join(", ")}.`,
    },
    hint: {
      nb: () => "Velg ett år med «--year».",
      nn: () => "Vel eitt år med «--year».",
      en: () => "Choose one year with “--year”.",
    },
    explain: {
      nb: "Hvert år har sine egne hierarkier, så tallene regnes ut for ett år om gangen. Har data.csv flere år i kolonnen periode, eller ingen slik kolonne, må du si hvilket.",
      nn: "Kvart år har sine eigne hierarki, så tala blir rekna ut for eitt år om gongen. Har data.csv fleire år i kolonnen periode, eller ingen slik kolonne, må du seie kva for eit.",
      en: "Each year has its own hierarchies, so figures are computed for one year at a time. When data.csv has several years in the column periode, or no such column, you must say which.",
    },
  }),
};
