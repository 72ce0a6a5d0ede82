/** Findings FAS4100–4999: figures. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

export const figureFindings = {
  FAS4101: entry<{ figure: string; year: number; computed: Text; published: Text; title: string }>({
    slug: "disagrees-with-published",
    severity: "error",
    text: {
      nb: (d) =>
        `Tallet ${d.figure} for ${d.year} er beregnet til ${d.computed.nb}, men «${d.title}» oppgir ${d.published.nb}.`,
      nn: (d) =>
        `Talet ${d.figure} for ${d.year} er rekna ut til ${d.computed.nn}, men «${d.title}» oppgir ${d.published.nn}.`,
      en: (d) =>
        `The figure ${d.figure} for ${d.year} is computed as ${d.computed.en}, but “${d.title}” says ${d.published.en}.`,
    },
    hint: {
      nb: (d) =>
        `Se hva som ligger bak med «fasit trace ${d.figure}», eller rett den publiserte verdien hvis den er feil avskrevet.`,
      nn: (d) =>
        `Sjå kva som ligg bak med «fasit trace ${d.figure}», eller rett den publiserte verdien om han er feil avskriven.`,
      en: (d) =>
        `See what is behind it with “fasit trace ${d.figure}”, or correct the published value if it was copied wrongly.`,
    },
    explain: {
      nb: "Et beregnet tall skal være lik det som alt er publisert, når det rundes av slik den publiserte kilden gjør. Avviker de, er enten regnskapet, definisjonen eller avskriften feil, og leseren ville møte to svar. Finn ut hvilken som er rett, og rett den andre.",
      nn: "Eit utrekna tal skal vere likt det som alt er publisert, når det blir runda av slik den publiserte kjelda gjer. Avvik dei, er anten rekneskapen, definisjonen eller avskrifta feil, og lesaren ville møte to svar. Finn ut kva for ein som er rett, og rett den andre.",
      en: "A computed figure must equal what has already been published, once rounded as the published source rounds it. When they differ, the ledger, the definition or the copy is wrong, and a reader would meet two answers. Find out which is right and correct the other.",
    },
  }),
  FAS4102: entry<{ figure: string }>({
    slug: "figure-defined-twice",
    severity: "error",
    text: {
      nb: (d) => `Tallet ${d.figure} er definert to ganger.`,
      nn: (d) => `Talet ${d.figure} er definert to gonger.`,
      en: (d) => `The figure ${d.figure} is defined twice.`,
    },
    hint: {
      nb: () => "Gi det ene et annet navn. Navn i katalogen kan ikke overstyres.",
      nn: () => "Gi det eine eit anna namn. Namn i katalogen kan ikkje overstyrast.",
      en: () => "Rename one of them. Names in the catalogue cannot be overridden.",
    },
    explain: {
      nb: "Et tall har én definisjon, ellers vet ingen hvilken en setning viser til. Katalogens navn (netto-driftsresultat, frie-inntekter, alle linjer i oppstillingene) er opptatt; egne tall trenger egne navn.",
      nn: "Eit tal har éin definisjon, elles veit ingen kva for ein ei setning viser til. Namna i katalogen (netto-driftsresultat, frie-inntekter, alle linjer i oppstillingane) er opptekne; eigne tal treng eigne namn.",
      en: "A figure has one definition, or nobody knows which one a sentence refers to. The catalogue's names (netto-driftsresultat, frie-inntekter, every statement line) are taken; own figures need names of their own.",
    },
  }),
  FAS4103: entry<{ figure: string; unknown: string; near: readonly string[] }>({
    slug: "figure-uses-unknown-figure",
    severity: "error",
    text: {
      nb: (d) => `Tallet ${d.figure} bygger på ${d.unknown}, som ikke finnes.`,
      nn: (d) => `Talet ${d.figure} byggjer på ${d.unknown}, som ikkje finst.`,
      en: (d) => `The figure ${d.figure} is built on ${d.unknown}, which does not exist.`,
    },
    hint: {
      nb: (d) => (d.near.length > 0 ? `Mente du ${d.near.join(", ")}?` : "Definer det i figures/."),
      nn: (d) => (d.near.length > 0 ? `Meinte du ${d.near.join(", ")}?` : "Definer det i figures/."),
      en: (d) => (d.near.length > 0 ? `Did you mean ${d.near.join(", ")}?` : "Define it in figures/."),
    },
    explain: {
      nb: "En formel kan bare vise til tall i katalogen eller i mappen figures/. Sjekk skrivemåten; meldingen foreslår navn som ligner.",
      nn: "Ein formel kan berre vise til tal i katalogen eller i mappa figures/. Sjekk skrivemåten; meldinga foreslår namn som liknar.",
      en: "A formula can only refer to figures in the catalogue or in the folder figures/. Check the spelling; the message suggests similar names.",
    },
  }),
  FAS4104: entry<{ figure: string; path: string }>({
    slug: "figure-depends-on-itself",
    severity: "error",
    text: {
      nb: (d) => `Tallet ${d.figure} bygger på seg selv: ${d.path}.`,
      nn: (d) => `Talet ${d.figure} byggjer på seg sjølv: ${d.path}.`,
      en: (d) => `The figure ${d.figure} is built on itself: ${d.path}.`,
    },
    hint: {
      nb: () => "Bryt ringen: ett av tallene må komme fra regnskapet eller en kilde.",
      nn: () => "Bryt ringen: eitt av tala må kome frå rekneskapen eller ei kjelde.",
      en: () => "Break the circle: one of the figures must come from the ledger or a source.",
    },
    explain: {
      nb: "Et tall regnes ut fra andre tall til kjeden ender i regnskapslinjer, et register eller en publisert verdi. Går kjeden i ring, finnes det ikke noe svar.",
      nn: "Eit tal blir rekna ut frå andre tal til kjeda endar i rekneskapslinjer, eit register eller ein publisert verdi. Går kjeda i ring, finst det ikkje noko svar.",
      en: "A figure is computed from other figures until the chain ends in ledger rows, a register or a published value. When the chain is a circle there is no answer.",
    },
  }),
  FAS4105: entry<{ figure: string; problem: string }>({
    slug: "figure-definition-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Definisjonen av ${d.figure} er ikke forstått: ${d.problem}.`,
      nn: (d) => `Definisjonen av ${d.figure} er ikkje forstått: ${d.problem}.`,
      en: (d) => `The definition of ${d.figure} is not understood: ${d.problem}.`,
    },
    hint: {
      nb: () => "Se formlene i docs/report-folder.md.",
      nn: () => "Sjå formlane i docs/report-folder.md.",
      en: () => "See the formulas in docs/report-folder.md.",
    },
    explain: {
      nb: "En egen SQL-fil trenger et hode i kommentarlinjer med minst id, name, unit og aggregate, og svaret må ha en kolonne som heter value med verdier som passer til aggregate.",
      nn: "Ei eiga SQL-fil treng eit hovud i kommentarlinjer med minst id, name, unit og aggregate, og svaret må ha ei kolonne som heiter value med verdiar som passar til aggregate.",
      en: "An own SQL file needs a header in comment lines with at least id, name, unit and aggregate, and the answer needs a column named value whose values fit the aggregate.",
    },
  }),
  FAS4106: entry<{ figure: string; year: number }>({
    slug: "filter-matches-nothing",
    severity: "warning",
    text: {
      nb: (d) => `Ingen regnskapslinjer i ${d.year} passer til filteret i ${d.figure}; summen er 0.`,
      nn: (d) => `Ingen rekneskapslinjer i ${d.year} passar til filteret i ${d.figure}; summen er 0.`,
      en: (d) => `No ledger rows in ${d.year} match the filter of ${d.figure}; the sum is 0.`,
    },
    hint: {
      nb: () => "Sjekk kodene i filteret mot regnskapet (art, funksjon, ansvar, prosjekt).",
      nn: () => "Sjekk kodane i filteret mot rekneskapen (art, funksjon, ansvar, prosjekt).",
      en: () => "Check the filter's codes against the ledger (art, funksjon, ansvar, prosjekt).",
    },
    explain: {
      nb: "Et filter som ikke treffer noen linje, gir 0. Det er sjelden det som var ment: ofte er en kode skrevet feil eller mangler en ledende null.",
      nn: "Eit filter som ikkje treffer noka linje, gir 0. Det er sjeldan det som var meint: ofte er ein kode skriven feil eller manglar ein leiande null.",
      en: "A filter that matches no row gives 0. That is seldom what was meant: often a code is misspelt or lacks a leading zero.",
    },
  }),
  FAS4107: entry<{ figure: string; near: readonly string[] }>({
    slug: "published-value-for-unknown-figure",
    severity: "warning",
    text: {
      nb: (d) => `En publisert verdi gjelder ${d.figure}, som ikke finnes.`,
      nn: (d) => `Ein publisert verdi gjeld ${d.figure}, som ikkje finst.`,
      en: (d) => `A published value is for ${d.figure}, which does not exist.`,
    },
    hint: {
      nb: (d) =>
        d.near.length > 0
          ? `Mente du ${d.near.join(", ")}?`
          : "Definer tallet i figures/ med formula: { published: true }.",
      nn: (d) =>
        d.near.length > 0
          ? `Meinte du ${d.near.join(", ")}?`
          : "Definer talet i figures/ med formula: { published: true }.",
      en: (d) =>
        d.near.length > 0
          ? `Did you mean ${d.near.join(", ")}?`
          : "Define the figure in figures/ with formula: { published: true }.",
    },
    explain: {
      nb: "En publisert verdi brukes bare når kolonnen figure er navnet på et tall Fasit kjenner. En verdi ingen bruker, ville ligget ulest.",
      nn: "Ein publisert verdi blir berre brukt når kolonna figure er namnet på eit tal Fasit kjenner. Ein verdi ingen bruker, ville lege ulesen.",
      en: "A published value is used only when the column figure is the name of a figure Fasit knows. A value nobody uses would lie unread.",
    },
  }),
  FAS4108: entry<{ statement: string; year: number; known: readonly string[] }>({
    slug: "statement-not-available",
    severity: "error",
    text: {
      nb: (d) =>
        `Oppstillingen ${d.statement} finnes ikke for ${d.year}, eller det er ikke lastet noe regnskap å fylle den med.`,
      nn: (d) =>
        `Oppstillinga ${d.statement} finst ikkje for ${d.year}, eller det er ikkje lasta nokon rekneskap å fylle henne med.`,
      en: (d) =>
        `The statement ${d.statement} does not exist for ${d.year}, or no ledger is loaded to fill it with.`,
    },
    hint: {
      nb: (d) =>
        d.known.length > 0
          ? `Velg en av ${d.known.join(", ")}.`
          : "Legg til et regnskap under sources i fasit.yaml.",
      nn: (d) =>
        d.known.length > 0
          ? `Vel ei av ${d.known.join(", ")}.`
          : "Legg til ein rekneskap under sources i fasit.yaml.",
      en: (d) =>
        d.known.length > 0
          ? `Choose one of ${d.known.join(", ")}.`
          : "Add a ledger under sources in fasit.yaml.",
    },
    explain: {
      nb: "Hvilke oppstillinger som finnes, følger av årets forskrift: til og med 2019 regnskapsskjema 1A, 1B og økonomisk oversikt drift, fra 2020 bevilgningsoversikt drift og økonomisk oversikt drift. De fylles fra regnskapet og budsjettene under sources.",
      nn: "Kva oppstillingar som finst, følgjer av forskrifta for året: til og med 2019 rekneskapsskjema 1A, 1B og økonomisk oversikt drift, frå 2020 løyvingsoversikt drift og økonomisk oversikt drift. Dei blir fylte frå rekneskapen og budsjetta under sources.",
      en: "Which statements exist follows from the year's regulation: to 2019 accounting forms 1A and 1B and the overview of operations, from 2020 the appropriation overview and the overview of operations. They are filled from the ledgers and budgets under sources.",
    },
  }),
  FAS4120: entry<{ figure: string; known: number; of: number; first: string }>({
    slug: "figure-days-missing",
    severity: "warning",
    text: {
      nb: (d) =>
        `Tallet ${d.figure} er et snitt over ${d.known} av ${d.of} skoledager: for mange mangler, fra og med ${d.first}.`,
      nn: (d) =>
        `Talet ${d.figure} er eit snitt over ${d.known} av ${d.of} skuledagar: for mange manglar, frå og med ${d.first}.`,
      en: (d) =>
        `The figure ${d.figure} is a mean over ${d.known} of ${d.of} school days: too many are missing, from ${d.first}.`,
    },
    hint: {
      nb: () =>
        "Hent dagene som mangler («fasit fetch»), eller si i teksten hvilken del av året snittet gjelder.",
      nn: () => "Hent dagane som manglar («fasit fetch»), eller sei i teksten kva del av året snittet gjeld.",
      en: () =>
        "Fetch the missing days (“fasit fetch”), or say in the text which part of the year the mean is of.",
    },
    explain: {
      nb: "Et snitt over skoledager regnes av dagene det finnes tall for; en dag uten tall er ikke 0. Tallets side sier hvor mange dager det hviler på. Mangler mer enn en av ti, kan snittet være et annet enn årets.",
      nn: "Eit snitt over skuledagar blir rekna av dagane det finst tal for; ein dag utan tal er ikkje 0. Sida til talet seier kor mange dagar det kviler på. Manglar meir enn ein av ti, kan snittet vere eit anna enn det for året.",
      en: "A mean over school days is reckoned of the days there are numbers for; a day without a number is not 0. The figure's page says how many days it rests on. When more than one in ten is missing, the mean may be another than the year's.",
    },
  }),
  FAS4121: entry<{ figure: string; year: number }>({
    slug: "figure-needs-school-calendar",
    severity: "error",
    text: {
      nb: (d) => `Tallet ${d.figure} er et snitt over skoledager, men skoleruta for ${d.year} mangler.`,
      nn: (d) => `Talet ${d.figure} er eit snitt over skuledagar, men skuleruta for ${d.year} manglar.`,
      en: (d) =>
        `The figure ${d.figure} is a mean over school days, but the school calendar of ${d.year} is missing.`,
    },
    hint: {
      nb: () =>
        "Legg registeret skolerute til under sources i fasit.yaml («fasit new --register skolerute»).",
      nn: () =>
        "Legg registeret skolerute til under sources i fasit.yaml («fasit new --register skolerute»).",
      en: () => "Add the register skolerute under sources in fasit.yaml (“fasit new --register skolerute”).",
    },
    explain: {
      nb: "Skoleruta er et register med skoleår, ferier, fridager og planleggingsdager. Helligdagene regnes ut. Uten den vet ikke Fasit hvilke dager snittet skal være over.",
      nn: "Skuleruta er eit register med skuleår, feriar, fridagar og planleggingsdagar. Heilagdagane blir rekna ut. Utan henne veit ikkje Fasit kva dagar snittet skal vere over.",
      en: "The calendar is a register of school years, holidays, days off and planning days. Public holidays are reckoned. Without it Fasit does not know which days the mean is over.",
    },
  }),
};
