/** Findings FAS5000–5999: prose, bindings and claims. */
import type { Text } from "../language.ts";
import { entry } from "./entry.ts";

/** `, i stedet for …` lists: near names, or nothing. */
const orNear = (near: string, words: string, otherwise: string): string =>
  near === "" ? otherwise : `${words} ${near}?`;

export const claimFindings = {
  FAS5001: entry<{ id: string; near: string }>({
    slug: "unknown-figure",
    severity: "error",
    text: {
      nb: (d) => `Tallet «${d.id}» finnes ikke.`,
      nn: (d) => `Talet «${d.id}» finst ikkje.`,
      en: (d) => `There is no figure “${d.id}”.`,
    },
    hint: {
      nb: (d) =>
        orNear(d.near, "Mente du", "Definer tallet i figures/, eller velg et fra listen over alle tall."),
      nn: (d) =>
        orNear(d.near, "Meinte du", "Definer talet i figures/, eller vel eit frå lista over alle tal."),
      en: (d) =>
        orNear(
          d.near,
          "Did you mean",
          "Define the figure in figures/, or choose one from the list of all figures.",
        ),
    },
    explain: {
      nb: "Lenken «fasit:ID» eller en blokk viser til et tall som verken står i katalogen eller i rapportens figures/. Ofte er det en skrivefeil; meldingen viser de nærmeste navnene. Uten tallet kan ikke påstanden avgjøres.",
      nn: "Lenkja «fasit:ID» eller ei blokk viser til eit tal som verken står i katalogen eller i figures/ i rapporten. Ofte er det ein skrivefeil; meldinga viser dei nærmaste namna. Utan talet kan ikkje påstanden avgjerast.",
      en: "The link “fasit:ID” or a block points at a figure that is neither in the catalogue nor in the report's figures/. Often it is a slip; the message shows the nearest names. Without the figure the claim cannot be decided.",
    },
  }),
  FAS5002: entry<{ phrase: string; said: Text; books: Text; figure: string; suggestion: string }>({
    slug: "claim-contradicted",
    severity: "error",
    text: {
      nb: (d) => `Teksten sier ${d.said.nb}. ${d.books.nb}.`,
      nn: (d) => `Teksten seier ${d.said.nn}. ${d.books.nn}.`,
      en: (d) => `The text says ${d.said.en}. ${d.books.en}.`,
    },
    hint: {
      nb: (d) =>
        `${d.suggestion === "" ? "Rett teksten" : `Skriv «${d.suggestion}»`}, eller bind påstanden til et annet tall.`,
      nn: (d) =>
        `${d.suggestion === "" ? "Rett teksten" : `Skriv «${d.suggestion}»`}, eller bind påstanden til eit anna tal.`,
      en: (d) =>
        `${d.suggestion === "" ? "Correct the text" : `Write “${d.suggestion}”`}, or bind the claim to another figure.`,
    },
    explain: {
      nb: "Setningen sier noe annet enn tallet den er bundet til. Fasit leser påstanden med den nøyaktigheten den er skrevet med: «421 millioner» stemmer fra 420,5 til 421,5 millioner (se docs/readings.md). Rett teksten, eller finn ut hvorfor tallet er et annet med «fasit trace». Rapporten kan ikke publiseres før dette er ryddet.",
      nn: "Setninga seier noko anna enn talet ho er bunden til. Fasit les påstanden så nøyaktig som han er skriven: «421 millionar» stemmer frå 420,5 til 421,5 millionar (sjå docs/readings.md). Rett teksten, eller finn ut kvifor talet er eit anna med «fasit trace». Rapporten kan ikkje publiserast før dette er rydda.",
      en: "The sentence says something else than the figure it is bound to. Fasit reads the claim as precisely as it is written: “421 million” holds from 420.5 to 421.5 million (see docs/readings.md). Correct the text, or find out why the figure differs with “fasit trace”. The report cannot be published until this is settled.",
    },
  }),
  FAS5003: entry<{ phrase: string; figure: string; reason: Text }>({
    slug: "claim-undocumented",
    severity: "warning",
    text: {
      nb: (d) => `Påstanden «${d.phrase}» er ikke dokumentert: ${d.reason.nb}.`,
      nn: (d) => `Påstanden «${d.phrase}» er ikkje dokumentert: ${d.reason.nn}.`,
      en: (d) => `The claim “${d.phrase}” is not documented: ${d.reason.en}.`,
    },
    hint: {
      nb: (d) => `Legg til en kilde for «${d.figure}», eller skriv mindre nøyaktig.`,
      nn: (d) => `Legg til ei kjelde for «${d.figure}», eller skriv mindre nøyaktig.`,
      en: (d) => `Add a source for “${d.figure}”, or write less precisely.`,
    },
    explain: {
      nb: "Dataene kan verken bekrefte eller avkrefte påstanden. Enten mangler tallet, eller så er det oppgitt grovere enn det som står i teksten: et publisert «421 millioner» kan ikke dokumentere «421,3 millioner». Legg til en mer nøyaktig kilde eller skriv påstanden rundere. Med --strict stopper dette bygget.",
      nn: "Dataa kan verken stadfeste eller avkrefte påstanden. Anten manglar talet, eller så er det oppgitt grovare enn det som står i teksten: eit publisert «421 millionar» kan ikkje dokumentere «421,3 millionar». Legg til ei meir nøyaktig kjelde eller skriv påstanden rundare. Med --strict stoppar dette bygget.",
      en: "The data can neither confirm nor refute the claim. Either the figure is missing, or it is stated more coarsely than the text: a published “421 million” cannot document “421.3 million”. Add a more precise source or round the claim. With --strict this stops the build.",
    },
  }),
  FAS5004: entry<{ phrase: string; reason: Text }>({
    slug: "claim-unread",
    severity: "warning",
    text: {
      nb: (d) => `Påstanden «${d.phrase}» er ikke lest: ${d.reason.nb}.`,
      nn: (d) => `Påstanden «${d.phrase}» er ikkje lesen: ${d.reason.nn}.`,
      en: (d) => `The claim “${d.phrase}” was not read: ${d.reason.en}.`,
    },
    hint: {
      nb: () => "Bind bare ordene som sier tallet, med enhet, og ett tall for hver fasit i lenken.",
      nn: () => "Bind berre orda som seier talet, med eining, og eitt tal for kvar fasit i lenkja.",
      en: () =>
        "Bind only the words that say the number, with its unit, and one number for each figure in the link.",
    },
    explain: {
      nb: "Fasit gjetter aldri. Når et ord kan endre hva tallet betyr («opp mot», «ikke», «halvparten av»), når enheten ikke passer eller antall tall ikke svarer til antall bundne tall, blir påstanden stående som ikke lest. Skriv den enklere eller bind en kortere frase; docs/readings.md viser hva som leses. Med --strict stopper dette bygget.",
      nn: "Fasit gjettar aldri. Når eit ord kan endre kva talet tyder («opp mot», «ikkje», «halvparten av»), når eininga ikkje passar eller talet på tal ikkje svarer til dei bundne tala, blir påstanden ståande som ikkje lesen. Skriv han enklare eller bind ein kortare frase; docs/readings.md viser kva som blir lese. Med --strict stoppar dette bygget.",
      en: "Fasit never guesses. When a word may change what the number means (“up to”, “not”, “half of”), when the unit does not fit, or when the numbers do not match the bound figures, the claim stays unread. Write it more simply or bind a shorter phrase; docs/readings.md shows what is read. With --strict this stops the build.",
    },
  }),
  FAS5005: entry<{ text: string }>({
    slug: "unbound-number",
    severity: "note",
    text: {
      nb: (d) => `«${d.text}» er et tall som ingen lenke binder til en kilde.`,
      nn: (d) => `«${d.text}» er eit tal som inga lenkje bind til ei kjelde.`,
      en: (d) => `“${d.text}” is a number that no link binds to a source.`,
    },
    hint: {
      nb: (d) => `Bind det: [${d.text}](fasit:ID).`,
      nn: (d) => `Bind det: [${d.text}](fasit:ID).`,
      en: (d) => `Bind it: [${d.text}](fasit:ID).`,
    },
    explain: {
      nb: "Et tall i teksten som ikke er bundet, blir ikke kontrollert. Årstall, datoer, lovparagrafer, overskrifter og ordenstall er unntatt. Bind tallet til en fasit, så kontrolleres det ved hvert bygg. Med --strict stopper dette bygget.",
      nn: "Eit tal i teksten som ikkje er bunde, blir ikkje kontrollert. Årstal, datoar, lovparagrafar, overskrifter og ordenstal er unnatekne. Bind talet til ein fasit, så blir det kontrollert ved kvart bygg. Med --strict stoppar dette bygget.",
      en: "A number in the text that is not bound is not checked. Years, dates, sections of law, headings and ordinals are excepted. Bind the number to a figure and it is checked by every build. With --strict this stops the build.",
    },
  }),
  FAS5006: entry<{ target: string; problem: Text }>({
    slug: "binding-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Bindingen «${d.target}» er ikke forstått: ${d.problem.nb}.`,
      nn: (d) => `Bindinga «${d.target}» er ikkje forstått: ${d.problem.nn}.`,
      en: (d) => `The binding “${d.target}” is not understood: ${d.problem.en}.`,
    },
    hint: {
      nb: () => "Skriv fasit:ID, fasit:ID+ID, og eventuelt ?år=2017&versjon=regnskap&enhet=asker.",
      nn: () => "Skriv fasit:ID, fasit:ID+ID, og eventuelt ?år=2017&versjon=regnskap&eining=asker.",
      en: () => "Write fasit:ID, fasit:ID+ID, and if needed ?year=2017&version=regnskap&entity=asker.",
    },
    explain: {
      nb: "En binding er en vanlig lenke til «fasit:» fulgt av ett eller flere tall med pluss mellom. Etter et spørsmålstegn kan år, versjon og enhet settes, med & mellom. Versjonene er regnskap, opprinnelig-budsjett, regulert-budsjett og prognose.",
      nn: "Ei binding er ei vanleg lenkje til «fasit:» følgd av eitt eller fleire tal med pluss mellom. Etter eit spørjeteikn kan år, versjon og eining setjast, med & mellom. Versjonane er regnskap, opprinnelig-budsjett, regulert-budsjett og prognose.",
      en: "A binding is a plain link to “fasit:” followed by one or more figures joined by plus signs. After a question mark, year, version and entity may be set, joined by &. The versions are regnskap, opprinnelig-budsjett, regulert-budsjett and prognose.",
    },
  }),
  FAS5010: entry<Record<string, never>>({
    slug: "front-matter-not-closed",
    severity: "error",
    text: {
      nb: () => "Innstillingene øverst i kapittelet mangler den avsluttende linjen med tre bindestreker.",
      nn: () => "Innstillingane øvst i kapittelet manglar den avsluttande linja med tre bindestrekar.",
      en: () => "The settings at the top of the chapter lack the closing line of three hyphens.",
    },
    hint: {
      nb: () => "Sett en linje med --- etter den siste innstillingen.",
      nn: () => "Set ei linje med --- etter den siste innstillinga.",
      en: () => "Put a line with --- after the last setting.",
    },
    explain: {
      nb: "Et kapittel kan begynne med tittel, rekkefølge, språk og ingress mellom to linjer med tre bindestreker. Uten den siste linjen vet ikke Fasit hvor teksten begynner.",
      nn: "Eit kapittel kan byrje med tittel, rekkjefølgje, språk og ingress mellom to linjer med tre bindestrekar. Utan den siste linja veit ikkje Fasit kvar teksten byrjar.",
      en: "A chapter may begin with title, order, language and lead between two lines of three hyphens. Without the last line Fasit does not know where the text begins.",
    },
  }),
  FAS5011: entry<{ html: string }>({
    slug: "raw-html-removed",
    severity: "warning",
    text: {
      nb: (d) => `HTML i teksten er tatt ut: ${d.html}.`,
      nn: (d) => `HTML i teksten er teken ut: ${d.html}.`,
      en: (d) => `HTML in the text was taken out: ${d.html}.`,
    },
    hint: {
      nb: () => "Bruk Markdown, eller en Fasit-blokk for tabeller og diagrammer.",
      nn: () => "Bruk Markdown, eller ei Fasit-blokk for tabellar og diagram.",
      en: () => "Use Markdown, or a Fasit block for tables and charts.",
    },
    explain: {
      nb: "Rå HTML slippes ikke gjennom til nettstedet: den kan bære skript, bryte universell utforming og kan ikke kontrolleres. Kommentarer (<!-- -->) tas ut uten melding. Skriv innholdet som Markdown.",
      nn: "Rå HTML slepp ikkje gjennom til nettstaden: han kan bere skript, bryte universell utforming og kan ikkje kontrollerast. Kommentarar (<!-- -->) blir tekne ut utan melding. Skriv innhaldet som Markdown.",
      en: "Raw HTML is not let through to the site: it may carry scripts, break accessibility and cannot be checked. Comments (<!-- -->) are taken out without a message. Write the content as Markdown.",
    },
  }),
  FAS5012: entry<{ scheme: string }>({
    slug: "unsafe-link",
    severity: "error",
    text: {
      nb: (d) => `Lenker med «${d.scheme}:» slippes ikke gjennom.`,
      nn: (d) => `Lenkjer med «${d.scheme}:» slepp ikkje gjennom.`,
      en: (d) => `Links with “${d.scheme}:” are not let through.`,
    },
    hint: {
      nb: () => "Bruk https, http, mailto, tel, en relativ adresse eller fasit.",
      nn: () => "Bruk https, http, mailto, tel, ei relativ adresse eller fasit.",
      en: () => "Use https, http, mailto, tel, a relative address or fasit.",
    },
    explain: {
      nb: "Adresser som javascript: og data: kan kjøre kode hos leseren. Fasit publiserer bare lenker med kjente, trygge adressetyper; teksten i lenken blir stående.",
      nn: "Adresser som javascript: og data: kan køyre kode hos lesaren. Fasit publiserer berre lenkjer med kjende, trygge adressetypar; teksten i lenkja blir ståande.",
      en: "Addresses such as javascript: and data: can run code in the reader's browser. Fasit publishes only links of known, safe kinds; the words of the link remain.",
    },
  }),
  FAS5013: entry<{ address: string }>({
    slug: "image-outside-folder",
    severity: "error",
    text: {
      nb: (d) => `Bildet «${d.address}» ligger ikke i rapportmappen.`,
      nn: (d) => `Biletet «${d.address}» ligg ikkje i rapportmappa.`,
      en: (d) => `The image “${d.address}” is not in the report folder.`,
    },
    hint: {
      nb: () => "Legg bildet i rapportmappen og bruk en relativ adresse.",
      nn: () => "Legg biletet i rapportmappa og bruk ei relativ adresse.",
      en: () => "Put the image in the report folder and use a relative address.",
    },
    explain: {
      nb: "En rapport skal være hel og uforanderlig. Bilder fra andre nettsteder kan endres eller forsvinne, og de forteller andre hvem som leser. Derfor må bildene ligge i mappen.",
      nn: "Ein rapport skal vere heil og uforanderleg. Bilete frå andre nettstader kan endrast eller forsvinne, og dei fortel andre kven som les. Difor må bileta liggje i mappa.",
      en: "A report must be whole and unchanging. Images from other sites may change or vanish, and they tell others who is reading. So images must lie in the folder.",
    },
  }),
  FAS5014: entry<{ address: string }>({
    slug: "image-without-text",
    severity: "warning",
    text: {
      nb: (d) => `Bildet «${d.address}» mangler alternativ tekst.`,
      nn: (d) => `Biletet «${d.address}» manglar alternativ tekst.`,
      en: (d) => `The image “${d.address}” lacks an alternative text.`,
    },
    hint: {
      nb: (d) => `Skriv hva bildet viser: ![…](${d.address}).`,
      nn: (d) => `Skriv kva biletet viser: ![…](${d.address}).`,
      en: (d) => `Write what the image shows: ![…](${d.address}).`,
    },
    explain: {
      nb: "Offentlige nettsteder skal være universelt utformet (WCAG 1.1.1). Den alternative teksten leses opp for dem som ikke ser bildet.",
      nn: "Offentlege nettstader skal vere universelt utforma (WCAG 1.1.1). Den alternative teksten blir lesen opp for dei som ikkje ser biletet.",
      en: "Public web sites must be accessible (WCAG 1.1.1). The alternative text is read aloud to those who do not see the image.",
    },
  }),
  FAS5015: entry<{ kind: string; known: string }>({
    slug: "unknown-block",
    severity: "error",
    text: {
      nb: (d) => `Blokken «fasit ${d.kind}» finnes ikke.`,
      nn: (d) => `Blokka «fasit ${d.kind}» finst ikkje.`,
      en: (d) => `There is no block “fasit ${d.kind}”.`,
    },
    hint: {
      nb: (d) => `Mente du: ${d.known}?`,
      nn: (d) => `Meinte du: ${d.known}?`,
      en: (d) => `Did you mean: ${d.known}?`,
    },
    explain: {
      nb: "En Fasit-blokk er innrammet kode som begynner med «fasit» og hva blokken er: statement (oppstilling), cards (nøkkeltall), chart (diagram), areas (tjenesteområder), waterfall (avvik), timeline (tidslinje), funnel (trakt), bars (tabell med søyler), progress (mål), multiples (små diagrammer) eller comparison (side om side). Feltene er beskrevet i docs/report-folder.md.",
      nn: "Ei Fasit-blokk er innramma kode som byrjar med «fasit» og kva blokka er: statement (oppstilling), cards (nøkkeltal), chart (diagram), areas (tenesteområde), waterfall (avvik), timeline (tidslinje), funnel (trakt), bars (tabell med søyler), progress (mål), multiples (små diagram) eller comparison (side om side). Felta er skildra i docs/report-folder.md.",
      en: "A Fasit block is fenced code that begins with “fasit” and what the block is: statement, cards, chart, areas, waterfall, timeline, funnel, bars, progress, multiples or comparison. The fields are described in docs/report-folder.md.",
    },
  }),
  FAS5016: entry<{ code: string; known: readonly string[]; year: number }>({
    slug: "compared-with-nobody",
    severity: "error",
    text: {
      nb: (d) => `Ingen kilde har tall for «${d.code}» i ${d.year}, så sammenligningen mangler den.`,
      nn: (d) => `Inga kjelde har tal for «${d.code}» i ${d.year}, så samanlikninga manglar den.`,
      en: (d) => `No source has a value for “${d.code}” in ${d.year}, so the comparison lacks it.`,
    },
    hint: {
      nb: (d) =>
        d.known.length === 0
          ? "Legg til en kilde med publiserte tall for andre (kind: json-stat)."
          : `Skriv en av kodene kilden har: ${d.known.join(", ")}.`,
      nn: (d) =>
        d.known.length === 0
          ? "Legg til ei kjelde med publiserte tal for andre (kind: json-stat)."
          : `Skriv ein av kodane kjelda har: ${d.known.join(", ")}.`,
      en: (d) =>
        d.known.length === 0
          ? "Add a source with published values for others (kind: json-stat)."
          : `Write one of the codes the source has: ${d.known.join(", ")}.`,
    },
    explain: {
      nb: "En sammenligning («fasit others») viser dem som står i «with», med kildens egne koder: EKG12 for KOSTRA-gruppe 12, EAKUO for landet uten Oslo, et kommunenummer. Er koden feil, eller mangler kilden tall for året, ville leseren ha fått en sammenligning der en av partene var borte uten at det ble sagt. Rett koden, eller hent tallene med «fasit fetch».",
      nn: "Ei samanlikning («fasit others») viser dei som står i «with», med kodane til kjelda: EKG12 for KOSTRA-gruppe 12, EAKUO for landet utan Oslo, eit kommunenummer. Er koden feil, eller manglar kjelda tal for året, ville lesaren ha fått ei samanlikning der ein av partane var borte utan at det vart sagt. Rett koden, eller hent tala med «fasit fetch».",
      en: "A comparison (“fasit others”) shows those named in `with`, by the publisher's own codes: EKG12 for KOSTRA group 12, EAKUO for the country without Oslo, a municipality number. Were the code wrong, or the year missing in the source, the reader would get a comparison that lacks somebody without being told. Correct the code, or fetch the values with `fasit fetch`.",
    },
  }),
  FAS5018: entry<{ id: string; near: readonly string[] }>({
    slug: "part-unknown",
    severity: "error",
    text: {
      nb: (d) => `Rapporten har ingen del «${d.id}».`,
      nn: (d) => `Rapporten har ingen del «${d.id}».`,
      en: (d) => `The report has no part “${d.id}”.`,
    },
    hint: {
      nb: (d) =>
        d.near.length === 0
          ? "Legg til registeret delen lages av, eller ta bort blokken."
          : `Mente du ${d.near.map((one) => `«${one}»`).join(" eller ")}?`,
      nn: (d) =>
        d.near.length === 0
          ? "Legg til registeret delen blir laga av, eller ta bort blokka."
          : `Meinte du ${d.near.map((one) => `«${one}»`).join(" eller ")}?`,
      en: (d) =>
        d.near.length === 0
          ? "Add the register the part is made of, or remove the block."
          : `Did you mean ${d.near.map((one) => `“${one}”`).join(" or ")}?`,
    },
    explain: {
      nb: "«fasit part» henter en del av sidene om sammenslåing, programmer og innovasjon inn i kapittelet: en tidslinje, en tabell, en trakt. Delene lages av registrene (docs/registers.md) eller av «merge» i fasit.yaml. Finnes ikke registeret, eller er det tomt, finnes ikke delen. Id-en er sidens adresse og delens navn, som i program/ny-kommune/tidslinje.",
      nn: "«fasit part» hentar ein del av sidene om samanslåing, program og innovasjon inn i kapittelet: ei tidslinje, ein tabell, ei trakt. Delane blir laga av registra (docs/registers.md) eller av «merge» i fasit.yaml. Finst ikkje registeret, eller er det tomt, finst ikkje delen. Id-en er adressa til sida og namnet på delen, som i program/ny-kommune/tidslinje.",
      en: "“fasit part” brings a part of the pages on mergers, programmes and innovation into the chapter: a timeline, a table, a funnel. The parts are made of the registers (docs/registers.md) or of `merge` in fasit.yaml. Without the register, or when it is empty, there is no such part. The id is the page’s address and the part’s name, as in program/ny-kommune/tidslinje.",
    },
  }),
};
