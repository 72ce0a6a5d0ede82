/**
 * Key figures of digital learning, for the reports that keep the registers they rest on.
 *
 * Layer: figures; pure.
 */
import type { Text } from "../base/language.ts";
import type { FigureDefinition, FigureUnit, Formula, RegisterQuery } from "./definition.ts";

type Words = readonly [nb: string, nn: string, en: string];

interface Entry {
  readonly id: string;
  /** Schemas of the registers it rests on. */
  readonly needs: readonly string[];
  readonly name: Words;
  readonly explanation: Words;
  readonly unit: FigureUnit;
  readonly noun?: Words;
  readonly good?: "up";
  readonly formula: Formula;
}

const text = ([nb, nn, en]: Words): Text => ({ nb, nn, en });
const register = (query: Partial<RegisterQuery> & Pick<RegisterQuery, "table" | "measure">): Formula => ({
  kind: "register",
  query: { where: {}, publish: false, ...query },
});
const term = (figure: string) => ({ figure, factor: 1 as const });
const share = (numerator: string, denominator: string): Formula => ({
  kind: "ratio",
  numerator: term(numerator),
  denominator: term(denominator),
  times: 100,
});

/** Counts of devices are of one day: the last that was counted in the year. */
const devices = (column: string): Formula =>
  register({ table: "enheter", measure: "sum", column, year: "dato", latest: "dato" });
const deviceNoun: Words = ["enheter", "einingar", "devices"];
const counted: Words = [
  "Talt den siste dagen i året det finnes en telling for.",
  "Talt den siste dagen i året det finst ei teljing for.",
  "Counted on the last day of the year there is a count for.",
];
const deviceFigure = (id: string, column: string, name: Words, what: Words): Entry => ({
  id: `enheter/${id}`,
  needs: ["enheter"],
  name,
  explanation: [`${what[0]} ${counted[0]}`, `${what[1]} ${counted[1]}`, `${what[2]} ${counted[2]}`],
  unit: "count",
  noun: deviceNoun,
  formula: devices(column),
});

/** Rows of the whole municipality: those of single schools would be counted twice. */
const perDay = (id: string, measure: string, name: Words, noun: Words, what: Words): Entry => ({
  id: `bruk/${id}-per-skoledag`,
  needs: ["bruk", "skolerute"],
  name,
  explanation: [
    `${what[0]}, i gjennomsnitt over årets skoledager. Helger, ferier og fridager er ikke regnet med.`,
    `${what[1]}, i gjennomsnitt over skuledagane i året. Helger, feriar og fridagar er ikkje rekna med.`,
    `${what[2]}, on average over the year’s school days. Weekends, holidays and days off are not reckoned with.`,
  ],
  unit: "count",
  noun,
  formula: register({
    table: "bruk",
    measure: "perSchoolDay",
    column: "antall",
    where: { mal: measure, sted: null },
    year: "dato",
  }),
});

const entries: readonly Entry[] = [
  deviceFigure(
    "administrert",
    "administrert",
    ["Enheter som administreres", "Einingar som blir administrerte", "Devices administered"],
    [
      "Alle enheter i administrasjonskonsollen, også de på lager.",
      "Alle einingar i administrasjonskonsollen, òg dei på lager.",
      "All devices in the Admin console, those in store too.",
    ],
  ),
  deviceFigure(
    "delt-ut",
    "delt_ut",
    ["Enheter som er delt ut", "Einingar som er delte ut", "Devices handed out"],
    [
      "Enheter elever og lærere har fått.",
      "Einingar elevar og lærarar har fått.",
      "Devices that pupils and teachers have been given.",
    ],
  ),
  ...([7, 28] as const).map((days) =>
    deviceFigure(
      `aktive-${days}-dager`,
      `aktive_${days}_dager`,
      [
        `Enheter i bruk i løpet av ${days} dager`,
        `Einingar i bruk i løpet av ${days} dagar`,
        `Devices in use within ${days} days`,
      ],
      [
        `Utdelte enheter som var i bruk minst én gang de siste ${days} dagene.`,
        `Utdelte einingar som var i bruk minst éin gong dei siste ${days} dagane.`,
        `Devices handed out that were used at least once in the last ${days} days.`,
      ],
    ),
  ),
  {
    id: "enheter/andel-i-bruk",
    needs: ["enheter"],
    name: ["Andel utdelte enheter i bruk", "Del utdelte einingar i bruk", "Share of devices in use"],
    explanation: [
      `Enheter i bruk i løpet av 28 dager, i prosent av de utdelte. ${counted[0]}`,
      `Einingar i bruk i løpet av 28 dagar, i prosent av dei utdelte. ${counted[1]}`,
      `Devices in use within 28 days, in percent of those handed out. ${counted[2]}`,
    ],
    unit: "percent",
    good: "up",
    formula: share("enheter/aktive-28-dager", "enheter/delt-ut"),
  },
  perDay(
    "filer-laget",
    "filer laget",
    ["Nye filer per skoledag", "Nye filer per skuledag", "New files per school day"],
    ["filer", "filer", "files"],
    ["Filer elever og lærere laget", "Filer elevar og lærarar laga", "Files that pupils and teachers made"],
  ),
  perDay(
    "filer-delt",
    "filer delt",
    ["Filer delt per skoledag", "Filer delte per skuledag", "Files shared per school day"],
    ["filer", "filer", "files"],
    ["Filer som ble delt med andre", "Filer som vart delte med andre", "Files shared with others"],
  ),
  perDay(
    "innlegg",
    "innlegg",
    [
      "Innlegg i klasserommet per skoledag",
      "Innlegg i klasserommet per skuledag",
      "Classroom posts per school day",
    ],
    ["innlegg", "innlegg", "posts"],
    [
      "Innlegg fra lærere og elever i det digitale klasserommet",
      "Innlegg frå lærarar og elevar i det digitale klasserommet",
      "Posts by teachers and pupils in the digital classroom",
    ],
  ),
  perDay(
    "moter",
    "møter",
    ["Videomøter per skoledag", "Videomøte per skuledag", "Video meetings per school day"],
    ["møter", "møte", "meetings"],
    [
      "Møter i kommunens videotjeneste",
      "Møte i videotenesta til kommunen",
      "Meetings in the municipality’s video service",
    ],
  ),
  {
    id: "opplaering/deltakere",
    needs: ["opplaering"],
    name: ["Deltakere i opplæring", "Deltakarar i opplæring", "Trained"],
    explanation: [
      "De som har fått opplæring, lagt sammen over kurs og skoler.",
      "Dei som har fått opplæring, lagde saman over kurs og skular.",
      "Those who were trained, added over courses and schools.",
    ],
    unit: "count",
    noun: ["deltakere", "deltakarar", "people"],
    formula: register({ table: "opplaering", measure: "sum", column: "antall" }),
  },
  {
    id: "opplaering/malgruppe",
    needs: ["opplaering"],
    name: ["Målgruppen for opplæringen", "Målgruppa for opplæringa", "Those training was for"],
    explanation: [
      "De opplæringen var for, lagt sammen over kurs og skoler.",
      "Dei opplæringa var for, lagde saman over kurs og skular.",
      "Those training was for, added over courses and schools.",
    ],
    unit: "count",
    noun: ["personer", "personar", "people"],
    formula: register({ table: "opplaering", measure: "sum", column: "av" }),
  },
  {
    id: "opplaering/dekning",
    needs: ["opplaering"],
    name: ["Dekning av opplæringen", "Dekning av opplæringa", "Training coverage"],
    explanation: [
      "De som har fått opplæring, i prosent av dem den var for.",
      "Dei som har fått opplæring, i prosent av dei ho var for.",
      "Those who were trained, in percent of those it was for.",
    ],
    unit: "percent",
    good: "up",
    formula: share("opplaering/deltakere", "opplaering/malgruppe"),
  },
  {
    id: "utrulling/andel",
    needs: ["utrulling"],
    name: [
      "Trinn som har tatt i bruk utstyret",
      "Trinn som har teke i bruk utstyret",
      "Years that have begun",
    ],
    explanation: [
      "Trinn på skolene som har tatt i bruk utstyret, i prosent av alle i utrullingsplanen.",
      "Trinn på skulane som har teke i bruk utstyret, i prosent av alle i utrullingsplanen.",
      "Years at schools that have begun with their devices, in percent of all in the plan.",
    ],
    unit: "percent",
    good: "up",
    formula: register({ table: "utrulling", measure: "share", also: { tatt_i_bruk: true } }),
  },
  {
    id: "ressursgrupper/storrelse",
    needs: ["ressursgrupper"],
    name: ["Størrelsen på ressursgruppene", "Storleiken på ressursgruppene", "Size of the resource groups"],
    explanation: [
      "Lærere i den minste og i den største ressursgruppen.",
      "Lærarar i den minste og i den største ressursgruppa.",
      "Teachers in the smallest and in the largest resource group.",
    ],
    unit: "count",
    noun: ["lærere", "lærarar", "teachers"],
    formula: register({ table: "ressursgrupper", measure: "range", column: "larere", by: ["skole"] }),
  },
  {
    id: "ressursgrupper/personer",
    needs: ["ressursgrupper"],
    name: ["Ressurspersoner i skolene", "Ressurspersonar i skulane", "Resource persons in the schools"],
    explanation: [
      "Lærerne i alle ressursgruppene til sammen.",
      "Lærarane i alle ressursgruppene til saman.",
      "The teachers of all resource groups together.",
    ],
    unit: "count",
    noun: ["ressurspersoner", "ressurspersonar", "resource persons"],
    formula: register({ table: "ressursgrupper", measure: "sum", column: "larere" }),
  },
];

/** Those whose registers the report keeps under their own names; `tables` are the names of its registers' schemas. */
export function learningFigures(tables: ReadonlySet<string>): readonly FigureDefinition[] {
  return entries
    .filter(({ needs }) => needs.every((table) => tables.has(table)))
    .map(({ id, name, explanation, unit, noun, good, formula }) => ({
      id,
      name: text(name),
      explanation: text(explanation),
      unit,
      ...(unit === "percent" ? { decimals: 1 } : {}),
      ...(noun === undefined ? {} : { noun: text(noun) }),
      goodWhen: good ?? "neutral",
      formula,
      synonyms: [],
      conventions: [],
    }));
}
