/** Words on the pages of mergers, programmes and innovation. */
import type { Text } from "../language.ts";

const t = (nb: string, nn: string, en: string): Text => ({ nb, nn, en });

/** Of every topic's page. */
export const topicWords = {
  csv: t("Last ned tabellen (CSV)", "Last ned tabellen (CSV)", "Download the table (CSV)"),
  json: t("Alt på siden som data (JSON)", "Alt på sida som data (JSON)", "All on this page as data (JSON)"),
  table: t("Tabellen bak", "Tabellen bak", "The table behind"),
  synthetic: t(
    "Siden bygger på data som er laget for å vise hvordan rapporten virker.",
    "Sida byggjer på data som er laga for å vise korleis rapporten verkar.",
    "This page rests on data made to show how the report works.",
  ),
  more: t("Se også", "Sjå òg", "See also"),
  wholePage: t("Hele siden", "Heile sida", "The whole page"),
  work: t("Program og arbeid", "Program og arbeid", "Programmes and work"),
  sum: t("Til sammen", "Til saman", "In all"),
  yes: t("ja", "ja", "yes"),
  no: t("nei", "nei", "no"),
  kr: t("Beløp i kroner", "Beløp i kroner", "Amounts in NOK"),
} as const;

/** Of a merger. */
export const mergerTopicWords = {
  title: t("Sammenslåing", "Samanslåing", "Merger"),
  proForma: t("pro forma", "pro forma", "pro forma"),
  lead: (names: string): Text =>
    t(
      `${names} på samme grunnlag: hver for seg og som én kommune, med handelen mellom dem tatt ut.`,
      `${names} på same grunnlag: kvar for seg og som éin kommune, med handelen mellom dei teken ut.`,
      `${names} on the same footing: each alone and as one municipality, with the trade between them taken out.`,
    ),
  and: t("og", "og", "and"),
  size: t("Innbyggere og nøkkeltall", "Innbyggjarar og nøkkeltal", "Inhabitants and key figures"),
  sizeNote: t(
    "Forholdstall for den nye kommunen er regnet av teller og nevner til sammen, aldri som snitt av partene.",
    "Forholdstal for den nye kommunen er rekna av teljar og nemnar til saman, aldri som snitt av partane.",
    "Ratios of the new municipality are computed from the joint numerator and denominator, never as a mean of the parties.",
  ),
  amountsNote: t(
    "Samlet er summen av partene og det som er eliminert, til øret.",
    "Samla er summen av partane og det som er eliminert, til øret.",
    "Together is the sum of the parties and what is eliminated, to the øre.",
  ),
  perInhabitant: t("Kroner per innbygger", "Kroner per innbyggjar", "NOK per inhabitant"),
  eliminationsNote: t(
    "Kjøpet hos den ene og salget hos den andre er tatt ut av det samlede, begge i sin helhet.",
    "Kjøpet hos den eine og salet hos den andre er teke ut av det samla, begge i sin heilskap.",
    "The purchase of one and the sale of the other are both taken out of the whole, in full.",
  ),
  differencesNote: t(
    "Arter, funksjoner og kapitler i regnskapet som bare én kommune bruker. Her må den nye kommunen velge praksis, og her er linjene vanskelige å sammenligne.",
    "Artar, funksjonar og kapittel i rekneskapen som berre éin kommune bruker. Her må den nye kommunen velje praksis, og her er linjene vanskelege å samanlikne.",
    "Arter, funksjoner and chapters of the accounts that one municipality uses alone. Here the new municipality must choose a practice, and here the lines are hard to compare.",
  ),
  noDifferences: t(
    "Partene bruker de samme artene, funksjonene og kapitlene.",
    "Partane bruker dei same artane, funksjonane og kapitla.",
    "The parties use the same arter, funksjoner and chapters.",
  ),
  kind: t("Slag", "Slag", "Kind"),
  accounts: {
    drift: t("drift", "drift", "operations"),
    investering: t("investering", "investering", "investment"),
    balanse: t("balanse", "balanse", "balance"),
  },
} as const;

/** Of a programme. */
export const programmeWords = {
  kicker: t("Program", "Program", "Programme"),
  list: t("Programmer", "Program", "Programmes"),
  about: t("Om programmet", "Om programmet", "About the programme"),
  goal: t("Mål", "Mål", "Goal"),
  start: t("Begynte", "Tok til", "Began"),
  end: t("Skal være ferdig", "Skal vere ferdig", "To be done"),
  timeline: t("Tidslinje", "Tidslinje", "Timeline"),
  timelineNote: t(
    "Vedtak og milepæler. En åpen ring er det som ikke hadde skjedd da året var slutt.",
    "Vedtak og milepælar. Ein open ring er det som ikkje hadde skjedd då året var slutt.",
    "Decisions and milestones. An open ring is what had not happened when the year ended.",
  ),
  when: t("Når", "Når", "When"),
  what: t("Hva", "Kva", "What"),
  who: t("Organ", "Organ", "Body"),
  state: t("Status", "Status", "Status"),
  decided: t("vedtatt", "vedteke", "decided"),
  done: t("gjennomført", "gjennomført", "done"),
  planned: t("planlagt", "planlagt", "planned"),
  late: t("ikke gjennomført", "ikkje gjennomført", "not done"),
  milestones: t("Milepæler", "Milepælar", "Milestones"),
  milestone: t("Milepæl", "Milepæl", "Milestone"),
  plannedFor: t("Planlagt", "Planlagt", "Planned"),
  doneAt: t("Gjennomført", "Gjennomført", "Done"),
  slip: t("Mot planen", "Mot planen", "Against the plan"),
  remark: t("Merknad", "Merknad", "Remark"),
  slipNote: t(
    "Regnet i dager der begge datoene er kjent til dagen, ellers i måneder eller år.",
    "Rekna i dagar der begge datoane er kjende til dagen, elles i månader eller år.",
    "In days where both dates are known to the day, otherwise in months or years.",
  ),
  onTime: t("i tide", "i tide", "on time"),
  notYet: t("ikke ennå", "ikkje enno", "not yet"),
  decisions: t("Vedtak", "Vedtak", "Decisions"),
  decision: t("Vedtak", "Vedtak", "Decision"),
  reference: t("Referanse", "Referanse", "Reference"),
  bodies: t("Organer og plasser", "Organ og plassar", "Bodies and seats"),
  bodiesNote: t(
    "Plasser i hvert organ, etter kommune.",
    "Plassar i kvart organ, etter kommune.",
    "Seats in each body, by municipality.",
  ),
  meetings: (year: string): Text => t(`Møter i ${year}`, `Møte i ${year}`, `Meetings in ${year}`),
  ordinary: t("Ordinære", "Ordinære", "Ordinary"),
  extra: t("Ekstra", "Ekstra", "Extra"),
  participants: t("Deltakere", "Deltakarar", "Participants"),
  participantsNote: t(
    "Ulike personer, etter rolle og kommune. Små tall vises ikke.",
    "Ulike personar, etter rolle og kommune. Små tal blir ikkje viste.",
    "Different persons, by role and municipality. Small numbers are not shown.",
  ),
  role: t("Rolle", "Rolle", "Role"),
  projects: t("Prosjekter og penger", "Prosjekt og pengar", "Projects and money"),
  projectsNote: t(
    "Utgifter mindre driftsinntekter i regnskapet, etter prosjekt. Positivt avvik er mindre brukt enn budsjettert.",
    "Utgifter mindre driftsinntekter i rekneskapen, etter prosjekt. Positivt avvik er mindre brukt enn budsjettert.",
    "Expenses less operating income in the ledger, by project. A positive deviation is less spent than budgeted.",
  ),
  project: t("Prosjekt", "Prosjekt", "Project"),
  budget: t("Budsjett", "Budsjett", "Budget"),
  spent: t("Brukt", "Brukt", "Spent"),
  deviation: t("Avvik", "Avvik", "Deviation"),
} as const;

const unitNames = {
  days: { one: t("dag", "dag", "day"), many: t("dager", "dagar", "days") },
  months: { one: t("måned", "månad", "month"), many: t("måneder", "månader", "months") },
  years: { one: t("år", "år", "year"), many: t("år", "år", "years") },
} as const;

/** `12 dager etter planen`, `1 måned før planen`; `open` when it has still not happened. */
export function slipText(count: number, unit: keyof typeof unitNames, open: boolean): Text {
  const size = Math.abs(count);
  const name = unitNames[unit][size === 1 ? "one" : "many"];
  if (open)
    return t(
      `${size} ${name.nb} på overtid ved årets slutt`,
      `${size} ${name.nn} på overtid då året var slutt`,
      `${size} ${name.en} overdue at the end of the year`,
    );
  return count > 0
    ? t(`${size} ${name.nb} etter planen`, `${size} ${name.nn} etter planen`, `${size} ${name.en} late`)
    : t(`${size} ${name.nb} før planen`, `${size} ${name.nn} før planen`, `${size} ${name.en} early`);
}

/** Of the innovation work. */
export const innovationWords = {
  title: t("Innovasjon", "Innovasjon", "Innovation"),
  lead: t(
    "Det kommunen prøver ut, hvor langt det er kommet, og hva det førte til.",
    "Det kommunen prøver ut, kor langt det er kome, og kva det førte til.",
    "What the municipality tries out, how far it has come, and what it led to.",
  ),
  portfolio: t("Portefølje etter fase", "Portefølje etter fase", "Portfolio by stage"),
  initiative: t("Initiativ", "Initiativ", "Initiative"),
  owner: t("Eier", "Eigar", "Owner"),
  method: t("Metode", "Metode", "Method"),
  stage: t("Fase", "Fase", "Stage"),
  started: t("Begynte", "Tok til", "Began"),
  measured: t("Virkning målt", "Verknad målt", "Effect measured"),
  tried: t("Dette ble prøvd", "Dette vart prøvd", "What was tried"),
  ledTo: t("Dette førte det til", "Dette førte det til", "What it led to"),
  about: t("Om initiativet", "Om initiativet", "About the initiative"),
  competitions: t("Konkurranser", "Konkurransar", "Competitions"),
  competition: t("Konkurranse", "Konkurranse", "Competition"),
  scope: t("Omfang", "Omfang", "Scope"),
  season: t("Når", "Når", "When"),
  result: t("Resultat", "Resultat", "Result"),
  funnel: t("Fra første til siste trinn", "Frå første til siste trinn", "From the first stage to the last"),
  step: t("Trinn", "Trinn", "Stage"),
  place: t("Sted", "Stad", "Place"),
  numbers: t("Antall", "Tal", "Numbers"),
  unknown: t("antall ikke oppgitt", "tal ikkje oppgitt", "number not given"),
  took: t("Kommunen var med", "Kommunen var med", "The municipality took part"),
  prizes: t("Priser og nominasjoner", "Prisar og nominasjonar", "Prizes and nominations"),
  prize: t("Pris", "Pris", "Prize"),
  project: t("Prosjekt", "Prosjekt", "Project"),
  won: t("vunnet", "vunne", "won"),
  nominated: t("nominert", "nominert", "nominated"),
  calls: t("Løsningsjakten og andre utlysninger", "Løysingsjakta og andre utlysingar", "Calls for solutions"),
  call: t("Utlysning", "Utlysing", "Call"),
  background: t("Bakgrunn", "Bakgrunn", "Background"),
  open: t("Åpen", "Open", "Open"),
  from: t("fra", "frå", "from"),
  to: t("til", "til", "to"),
  proposals: t("Forslag", "Framlegg", "Proposals"),
  proposal: t("Forslag", "Framlegg", "Proposal"),
  proposalsNote: t(
    "Forslagene er gått gjennom av kommunen før de ble publisert. Navn på innsendere vises aldri.",
    "Framlegga er gått gjennom av kommunen før dei vart publiserte. Namn på innsendarar blir aldri viste.",
    "The municipality went through the proposals before they were published. Names of those who sent them are never shown.",
  ),
  noProposals: t(
    "Ingen forslag er publisert.",
    "Ingen framlegg er publiserte.",
    "No proposals have been published.",
  ),
  received: t("Kom inn", "Kom inn", "Received"),
  status: t("Status", "Status", "Status"),
  answer: t("Kommunens svar", "Svaret frå kommunen", "The municipality’s answer"),
} as const;
