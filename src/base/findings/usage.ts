/** Findings FAS1180–FAS1189: usage of digital platforms, devices, and the school calendar. */
import { entry } from "./entry.ts";

const span = (first: string, last: string, dash: string): string =>
  first === last ? first : `${first}${dash}${last}`;
const quoted = (units: readonly string[]): string => units.map((unit) => `«${unit || "/"}»`).join(", ");
const quotedEnglish = (units: readonly string[]): string =>
  units.map((unit) => `“${unit || "/"}”`).join(", ");

type KeyProblem = "none" | "inside" | "unreadable" | "not-a-key" | "no-admin";

export const usageFindings = {
  FAS1180: entry<{ what: string; problem: string }>({
    slug: "usage-not-answered",
    severity: "error",
    text: {
      nb: (d) =>
        `Google Workspace svarte ikke (${d.what}): ${d.problem}. Det som var hentet, er tatt vare på.`,
      nn: (d) =>
        `Google Workspace svarte ikkje (${d.what}): ${d.problem}. Det som var henta, er teke vare på.`,
      en: (d) => `Google Workspace did not answer (${d.what}): ${d.problem}. What was fetched is kept.`,
    },
    hint: {
      nb: () =>
        "Ved 401 og 403: se at tjenestekontoen har fått lov til de to rettighetene i administrasjonskonsollen, og at administratoren finnes. Ellers: prøv igjen senere.",
      nn: () =>
        "Ved 401 og 403: sjå at tenestekontoen har fått lov til dei to rettane i administrasjonskonsollen, og at administratoren finst. Elles: prøv igjen seinare.",
      en: () =>
        "For 401 and 403: see that the service account has been given the two scopes in the Admin console, and that the administrator exists. Otherwise: try again later.",
    },
    explain: {
      nb: "Tjenesten er spurt flere ganger, med lengre og lengre pause, når den sier at det går for fort eller at noe er galt hos den. Et svar som er kuttet, brukes ikke. En halv enhetsliste blir ikke til tall.",
      nn: "Tenesta er spurd fleire gonger, med lengre og lengre pause, når ho seier at det går for fort eller at noko er gale hos henne. Eit svar som er kutta, blir ikkje brukt. Ei halv einingsliste blir ikkje til tal.",
      en: "The service is asked several times, with longer and longer pauses, when it says that it is asked too often or that something is wrong on its side. An answer that is cut off is not used. Half a list of devices does not become a count.",
    },
  }),
  FAS1181: entry<{ problem: KeyProblem }>({
    slug: "usage-credentials",
    severity: "error",
    text: {
      nb: (d) =>
        ({
          none: "Registeret skal hentes fra Google Workspace, men det er ikke sagt hvor nøkkelfilen ligger.",
          inside: "Nøkkelfilen ligger i rapportmappen. Den er ikke brukt.",
          unreadable: "Nøkkelfilen kan ikke leses.",
          "not-a-key": "Filen er ikke en nøkkel for Google (JSON med «type»).",
          "no-admin": "Det er ikke sagt hvilken administrator tjenestekontoen skal handle for.",
        })[d.problem],
      nn: (d) =>
        ({
          none: "Registeret skal hentast frå Google Workspace, men det er ikkje sagt kvar nøkkelfila ligg.",
          inside: "Nøkkelfila ligg i rapportmappa. Ho er ikkje brukt.",
          unreadable: "Nøkkelfila kan ikkje lesast.",
          "not-a-key": "Fila er ikkje ein nøkkel for Google (JSON med «type»).",
          "no-admin": "Det er ikkje sagt kva administrator tenestekontoen skal handle for.",
        })[d.problem],
      en: (d) =>
        ({
          none: "The register is to be fetched from Google Workspace, but nothing says where the key file is.",
          inside: "The key file is in the report folder. It was not used.",
          unreadable: "The key file cannot be read.",
          "not-a-key": "The file is not a key for Google (JSON with “type”).",
          "no-admin": "Nothing says which administrator the service account is to act for.",
        })[d.problem],
    },
    hint: {
      nb: () =>
        "Gi stien med --credentials eller i GOOGLE_APPLICATION_CREDENTIALS, utenfor rapportmappen, og administratoren med --admin eller i FASIT_GOOGLE_ADMIN. Eller les eksporterte filer med «files».",
      nn: () =>
        "Gi stien med --credentials eller i GOOGLE_APPLICATION_CREDENTIALS, utanfor rapportmappa, og administratoren med --admin eller i FASIT_GOOGLE_ADMIN. Eller les eksporterte filer med «files».",
      en: () =>
        "Give the path with --credentials or in GOOGLE_APPLICATION_CREDENTIALS, outside the report folder, and the administrator with --admin or in FASIT_GOOGLE_ADMIN. Or read exported files with “files”.",
    },
    explain: {
      nb: "Nøkkelen gir innsyn i hele domenet. Den skal derfor aldri ligge i rapportmappen, som deles og tas vare på i historikken, og den står ikke i fasit.yaml. Fasit leser den der den er, og skriver ingenting av den noe sted.",
      nn: "Nøkkelen gir innsyn i heile domenet. Han skal difor aldri liggje i rapportmappa, som blir delt og teken vare på i historikken, og han står ikkje i fasit.yaml. Fasit les han der han er, og skriv ingenting av han nokon stad.",
      en: "The key opens the whole domain. So it must never be in the report folder, which is shared and kept in its history, and it is not in fasit.yaml. Fasit reads it where it is, and writes nothing of it anywhere.",
    },
  }),
  FAS1182: entry<{ problem: string }>({
    slug: "usage-export-not-understood",
    severity: "error",
    text: {
      nb: (d) => `Filen er ikke en eksport fra Google Workspace slik den er dokumentert: ${d.problem}.`,
      nn: (d) => `Fila er ikkje ein eksport frå Google Workspace slik han er dokumentert: ${d.problem}.`,
      en: (d) => `The file is not an export from Google Workspace as documented: ${d.problem}.`,
    },
    hint: {
      nb: () => "Eksporter på nytt. Hvilke former som leses, står i docs/digital-learning.md.",
      nn: () => "Eksporter på nytt. Kva former som blir lesne, står i docs/digital-learning.md.",
      en: () => "Export it again. The shapes that are read are in docs/digital-learning.md.",
    },
    explain: {
      nb: "Ingenting av filen er brukt, for et tall fra en halv fil ser ut som et helt. Meldingen gjentar ikke hva som står i filen, for den kan holde personopplysninger.",
      nn: "Ingenting av fila er brukt, for eit tal frå ei halv fil ser ut som eit heilt. Meldinga gjentek ikkje kva som står i fila, for ho kan halde personopplysingar.",
      en: "Nothing of the file is used, since a count from half a file looks like a whole one. The message does not repeat what is in the file: it may hold personal data.",
    },
  }),
  FAS1183: entry<{ days: number; first: string; last: string; later: number }>({
    slug: "usage-days-missing",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.days} dager er ikke hele (${span(d.first, d.last, " til ")})${d.later > 0 ? `, ${d.later} av dem fordi de ikke er klare ennå` : ""}. Det som mangler, står tomt, ikke som 0.`,
      nn: (d) =>
        `${d.days} dagar er ikkje heile (${span(d.first, d.last, " til ")})${d.later > 0 ? `, ${d.later} av dei fordi dei ikkje er klare enno` : ""}. Det som manglar, står tomt, ikkje som 0.`,
      en: (d) =>
        `${d.days} days are not whole (${span(d.first, d.last, " to ")})${d.later > 0 ? `, ${d.later} of them because they are not ready yet` : ""}. What is missing is empty, not 0.`,
    },
    hint: {
      nb: () => "Kjør «fasit fetch» igjen om noen dager: bare det som mangler, blir hentet.",
      nn: () => "Køyr «fasit fetch» igjen om nokre dagar: berre det som manglar, blir henta.",
      en: () => "Run “fasit fetch” again in some days: only what is missing is fetched.",
    },
    explain: {
      nb: "Tallene for en dag kommer om lag to døgn etter, og Google sier fra når bare noen av dem er klare. Slike dager hentes igjen neste gang. Rapportene går 450 dager tilbake; eldre dager er borte. Et snitt over skoledager sier hvor mange dager det hviler på.",
      nn: "Tala for ein dag kjem om lag to døgn etter, og Google seier frå når berre nokre av dei er klare. Slike dagar blir henta igjen neste gong. Rapportane går 450 dagar tilbake; eldre dagar er borte. Eit snitt over skuledagar seier kor mange dagar det kviler på.",
      en: "The numbers of a day come about two days later, and Google says so when only some of them are ready. Such days are fetched again next time. The reports reach 450 days back; older days are gone. A mean over school days says how many days it rests on.",
    },
  }),
  FAS1184: entry<{ count: number; units: readonly string[]; more: number }>({
    slug: "devices-without-school",
    severity: "warning",
    text: {
      nb: (d) =>
        `${d.count} enheter hører ikke til noen skole i registeret skolesteder: ${quoted(d.units)}${d.more > 0 ? ` og ${d.more} til` : ""}. De er talt under «uten skole».`,
      nn: (d) =>
        `${d.count} einingar høyrer ikkje til nokon skule i registeret skolesteder: ${quoted(d.units)}${d.more > 0 ? ` og ${d.more} til` : ""}. Dei er talde under «uten skole».`,
      en: (d) =>
        `${d.count} devices belong to no school in the register skolesteder: ${quotedEnglish(d.units)}${d.more > 0 ? ` and ${d.more} more` : ""}. They are counted under “uten skole”.`,
    },
    hint: {
      nb: () => "Før organisasjonsenhetene inn i registeret skolesteder, og hent igjen.",
      nn: () => "Før organisasjonseiningane inn i registeret skolesteder, og hent igjen.",
      en: () => "Enter the organisational units in the register skolesteder, and fetch again.",
    },
    explain: {
      nb: "Hvilken skole en enhet hører til, følger av organisasjonsenheten den ligger i, eller av stedet den er merket med. Registeret skolesteder sier hvilke som er hvilke (docs/digital-learning.md).",
      nn: "Kva skule ei eining høyrer til, følgjer av organisasjonseininga ho ligg i, eller av staden ho er merkt med. Registeret skolesteder seier kva som er kva (docs/digital-learning.md).",
      en: "Which school a device belongs to follows from its organisational unit, or from the place it is marked with. The register skolesteder says which is which (docs/digital-learning.md).",
    },
  }),
  FAS1185: entry<{ file: string }>({
    slug: "export-in-report-folder",
    severity: "warning",
    text: {
      nb: (d) => `${d.file} er en enhetsliste med personopplysninger, og ligger i rapportmappen.`,
      nn: (d) => `${d.file} er ei einingsliste med personopplysingar, og ligg i rapportmappa.`,
      en: (d) => `${d.file} is a list of devices with personal data, and is in the report folder.`,
    },
    hint: {
      nb: () =>
        "Flytt den ut av mappen og skriv den nye stien i «files», eller slett den: tallene er hentet.",
      nn: () => "Flytt ho ut av mappa og skriv den nye stien i «files», eller slett ho: tala er henta.",
      en: () =>
        "Move it out of the folder and write its new path in “files”, or delete it: the counts are fetched.",
    },
    explain: {
      nb: "Listen holder serienumre, brukere og e-postadresser. Fasit bruker bare antall for hver skole, men det som ligger i rapportmappen, blir delt og tatt vare på sammen med rapporten.",
      nn: "Lista held serienummer, brukarar og e-postadresser. Fasit bruker berre talet for kvar skule, men det som ligg i rapportmappa, blir delt og teke vare på saman med rapporten.",
      en: "The list holds serial numbers, users and e-mail addresses. Fasit uses only counts for each school, but what is in the report folder is shared and kept together with the report.",
    },
  }),
  FAS1186: entry<{ problem: "order" | "overlap" | "outside"; from: string; to: string }>({
    slug: "school-calendar-row-wrong",
    severity: "error",
    text: {
      nb: (d) =>
        ({
          order: `Raden slutter (${d.to}) før den begynner (${d.from}).`,
          overlap: `Skoleåret ${d.from} til ${d.to} overlapper et annet.`,
          outside: `${span(d.from, d.to, " til ")} ligger ikke i noe skoleår.`,
        })[d.problem],
      nn: (d) =>
        ({
          order: `Rada sluttar (${d.to}) før ho byrjar (${d.from}).`,
          overlap: `Skuleåret ${d.from} til ${d.to} overlappar eit anna.`,
          outside: `${span(d.from, d.to, " til ")} ligg ikkje i noko skuleår.`,
        })[d.problem],
      en: (d) =>
        ({
          order: `The row ends (${d.to}) before it begins (${d.from}).`,
          overlap: `The school year ${d.from} to ${d.to} overlaps another.`,
          outside: `${span(d.from, d.to, " to ")} is in no school year.`,
        })[d.problem],
    },
    hint: {
      nb: () => "Rett datoene i skoleruta. Raden er ikke regnet med.",
      nn: () => "Rett datoane i skuleruta. Rada er ikkje rekna med.",
      en: () => "Correct the dates in the calendar. The row is not reckoned with.",
    },
    explain: {
      nb: "Skoleruta har en rad for hvert skoleår (slag «skoleår») og rader for ferier, fridager og planleggingsdager inni dem. Skoledagene er det som er igjen på hverdager når helligdagene også er tatt bort. Ferien mellom to skoleår trenger ingen rad.",
      nn: "Skuleruta har ei rad for kvart skuleår (slag «skoleår») og rader for feriar, fridagar og planleggingsdagar inni dei. Skuledagane er det som er att på kvardagar når heilagdagane òg er tekne bort. Ferien mellom to skuleår treng inga rad.",
      en: "The calendar has a row for each school year (slag “skoleår”) and rows for the holidays, days off and planning days within them. The school days are the weekdays that remain when public holidays are taken away too. The holiday between two school years needs no row.",
    },
  }),
  FAS1187: entry<{ year: string; days: number; weeks: number; least: number }>({
    slug: "school-year-short",
    severity: "warning",
    text: {
      nb: (d) =>
        `Skoleåret ${d.year} har ${d.days} skoledager i ${d.weeks} uker; det skal være minst ${d.least} uker med skole.`,
      nn: (d) =>
        `Skuleåret ${d.year} har ${d.days} skuledagar i ${d.weeks} veker; det skal vere minst ${d.least} veker med skule.`,
      en: (d) =>
        `The school year ${d.year} has ${d.days} school days in ${d.weeks} weeks; there must be school in at least ${d.least} weeks.`,
    },
    hint: {
      nb: () => "Se etter en dato som er feil, eller en ferie som er ført to ganger.",
      nn: () => "Sjå etter ein dato som er feil, eller ein ferie som er ført to gonger.",
      en: () => "Look for a wrong date, or a holiday entered twice.",
    },
    explain: {
      nb: "Opplæringsloven krever minst 38 skoleuker; 190 dager er vanlig. Har skoleruta færre uker, er den trolig ført feil, og et snitt over skoledager blir for høyt.",
      nn: "Opplæringslova krev minst 38 skuleveker; 190 dagar er vanleg. Har skuleruta færre veker, er ho truleg ført feil, og eit snitt over skuledagar blir for høgt.",
      en: "The Education Act demands at least 38 school weeks; 190 days are usual. If the calendar has fewer weeks it is probably wrong, and a mean over school days becomes too high.",
    },
  }),
} as const;
