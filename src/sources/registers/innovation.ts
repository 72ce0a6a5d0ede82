/** Innovation: initiatives, calls to inhabitants with their proposals, competitions and prizes. */
import { code, competition, initiative, nameInReport, started } from "./common-fields.ts";
import { field, type RegisterSchema, required } from "./register-schema.ts";

export const innovation: readonly RegisterSchema[] = [
  {
    name: "initiativer",
    area: "innovation",
    title: { nb: "Initiativer", nn: "Initiativ", en: "Initiatives" },
    description: {
      nb: "Det kommunen prøver ut, hvor langt det er kommet, og hva det førte til.",
      nn: "Det kommunen prøver ut, kor langt det er kome, og kva det førte til.",
      en: "What the municipality tries out, how far it has come, and what it led to.",
    },
    key: ["kode"],
    fields: [
      code("velferdslab"),
      nameInReport("Velferdslab"),
      field(
        "fase",
        "text",
        ["hvor langt det er kommet", "kor langt det er kome", "how far it has come"],
        "pilot",
        {
          required: true,
          values: ["idé", "utforsking", "pilot", "innføring", "drift", "avsluttet"],
        },
      ),
      field(
        "eier",
        "text",
        ["virksomheten som har ansvaret", "verksemda som har ansvaret", "the unit responsible"],
        "Helse og omsorg",
      ),
      field(
        "metode",
        "text",
        ["hvordan det er prøvd", "korleis det er prøvd", "how it was tried"],
        "tjenestedesign",
      ),
      started("2016"),
      field(
        "provd",
        "text",
        ["hva som ble prøvd", "kva som vart prøvd", "what was tried"],
        "Ett tverrfaglig team per familie",
      ),
      field(
        "effekt",
        "text",
        ["hva det førte til", "kva det førte til", "what it led to"],
        "Færre kontaktpunkter",
      ),
      field(
        "effekt_malt",
        "boolean",
        ["ja når virkningen er målt", "ja når verknaden er målt", "yes when the effect was measured"],
        "nei",
      ),
    ],
  },
  {
    name: "utlysninger",
    area: "innovation",
    title: { nb: "Utlysninger", nn: "Utlysingar", en: "Calls" },
    description: {
      nb: "Når kommunen ber innbyggerne om løsninger, som i Løsningsjakten.",
      nn: "Når kommunen ber innbyggjarane om løysingar, som i Løysingsjakta.",
      en: "When the municipality asks its inhabitants for solutions.",
    },
    key: ["kode"],
    fields: [
      code("losningsjakten-1"),
      field(
        "tittel",
        "text",
        ["det det spørres om", "det det blir spurt om", "what is asked"],
        "Hvordan får vi flere til å gå til skolen?",
        required,
      ),
      field("om", "text", ["bakgrunnen", "bakgrunnen", "the background"], ""),
      field("apner", "date", ["første dag", "første dag", "first day"], "2017-03-01", required),
      field("stenger", "date", ["siste dag", "siste dag", "last day"], "2017-04-30"),
    ],
  },
  {
    name: "forslag",
    area: "innovation",
    moderated: "publisert",
    title: { nb: "Forslag", nn: "Framlegg", en: "Proposals" },
    description: {
      nb: "Forslag fra innbyggere, gjennomgått av kommunen før de føres inn, uten navn på den som foreslo.",
      nn: "Framlegg frå innbyggjarar, gjennomgått av kommunen før dei blir førte inn, utan namn på den som kom med framlegget.",
      en: "Proposals from inhabitants, reviewed before they are entered, without the name of whoever proposed.",
    },
    key: ["kode"],
    fields: [
      field("kode", "text", ["et nummer", "eit nummer", "a number"], "F1", required),
      field(
        "utlysning",
        "text",
        ["utlysningen det svarer på", "utlysinga det svarar på", "the call it answers"],
        "losningsjakten-1",
        {
          required: true,
          references: { register: "utlysninger", field: "kode" },
        },
      ),
      field(
        "tittel",
        "text",
        ["forslaget i en setning", "framlegget i éi setning", "the proposal in a sentence"],
        "Gå-buss med faste ruter",
        required,
      ),
      field(
        "mottatt",
        "date",
        ["dagen det kom inn", "dagen det kom inn", "the day it came in"],
        "2017-03-12",
      ),
      field(
        "status",
        "text",
        ["hva kommunen har gjort med det", "kva kommunen har gjort med det", "what was done with it"],
        "vurderes",
        {
          required: true,
          values: ["mottatt", "vurderes", "valgt", "gjennomført", "ikke valgt"],
        },
      ),
      field(
        "svar",
        "text",
        ["kommunens svar", "svaret frå kommunen", "the municipality’s answer"],
        "Prøves på to skoler fra høsten",
      ),
      field(
        "publisert",
        "boolean",
        [
          "ja når forslaget og svaret kan vises; resten blir liggende i registeret",
          "ja når framlegget og svaret kan visast; resten blir liggjande i registeret",
          "yes when proposal and answer may be shown; the rest stay in the register",
        ],
        "ja",
        required,
      ),
    ],
  },
  {
    name: "konkurranser",
    area: "innovation",
    title: { nb: "Konkurranser", nn: "Konkurransar", en: "Competitions" },
    description: {
      nb: "Konkurranser kommunen har vært med i.",
      nn: "Konkurransar kommunen har vore med i.",
      en: "Competitions the municipality took part in.",
    },
    key: ["konkurranse"],
    fields: [
      field(
        "konkurranse",
        "text",
        [
          "kort navn, det samme i alle registrene",
          "kort namn, det same i alle registra",
          "short name, the same in all registers",
        ],
        "OPSI",
        required,
      ),
      field("navn", "text", ["hele navnet", "heile namnet", "the whole name"], ""),
      field("omfang", "text", ["hvor den er åpen", "kvar han er open", "where it is open"], "internasjonal", {
        values: ["lokal", "nasjonal", "nordisk", "internasjonal"],
      }),
      field("sesong", "text", ["når", "når", "when"], "høst 2017"),
      field(
        "resultat",
        "text",
        ["hvordan det gikk", "korleis det gjekk", "how it went"],
        "Videre til finalen",
      ),
      initiative,
    ],
  },
  {
    name: "konkurransetall",
    area: "innovation",
    title: { nb: "Tall fra konkurranser", nn: "Tal frå konkurransar", en: "Numbers of competitions" },
    description: {
      nb: "Hvor mange som var med i hvert trinn: søknader, land, prosjekter.",
      nn: "Kor mange som var med i kvart trinn: søknader, land, prosjekt.",
      en: "How many there were at each stage: applications, countries, projects.",
    },
    key: ["konkurranse", "trinn", "hva"],
    fields: [
      competition,
      field("trinn", "text", ["trinnet", "trinnet", "the stage"], "søknad", required),
      field("hva", "text", ["det som er talt", "det som er talt", "what is counted"], "søknader", required),
      field("antall", "integer", ["hvor mange", "kor mange", "how many"], "276", required),
    ],
  },
  {
    name: "konkurransetrinn",
    area: "innovation",
    title: { nb: "Trinn i konkurranser", nn: "Trinn i konkurransar", en: "Stages of competitions" },
    description: {
      nb: "Trinnene i en konkurranse, og om kommunen var med.",
      nn: "Trinna i ein konkurranse, og om kommunen var med.",
      en: "The stages of a competition, and whether the municipality was in them.",
    },
    key: ["konkurranse", "trinn"],
    fields: [
      competition,
      field("trinn", "text", ["trinnet", "trinnet", "the stage"], "semifinale", required),
      field(
        "nummer",
        "integer",
        ["rekkefølgen på trinnene", "rekkjefølgja på trinna", "the order of the stages"],
        "2",
      ),
      field("sted", "text", ["hvor", "kvar", "where"], "Paris"),
      field("dato", "partial-date", ["når", "når", "when"], "2017-11"),
      field(
        "med",
        "boolean",
        ["ja når kommunen var med", "ja når kommunen var med", "yes when the municipality was in it"],
        "ja",
      ),
    ],
  },
  {
    name: "nominasjoner",
    area: "innovation",
    title: { nb: "Priser og nominasjoner", nn: "Prisar og nominasjonar", en: "Prizes and nominations" },
    description: {
      nb: "Priser kommunens prosjekter er nominert til, og om de vant.",
      nn: "Prisar prosjekta til kommunen er nominerte til, og om dei vann.",
      en: "Prizes that projects were nominated for, and whether they won.",
    },
    key: ["pris", "prosjekt"],
    fields: [
      field(
        "pris",
        "text",
        ["prisen, med år", "prisen, med år", "the prize, with its year"],
        "Innovasjonsprisen 2017",
        required,
      ),
      field("prosjekt", "text", ["prosjektet", "prosjektet", "the project"], "Velferdslab", required),
      field("vunnet", "boolean", ["ja eller nei", "ja eller nei", "yes or no"], "ja", required),
      initiative,
    ],
  },
];
