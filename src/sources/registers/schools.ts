/** Digital learning: training as counts, devices, and how they are used. */
import { schoolYearKind } from "../school-calendar/school-days.ts";
import { field, type RegisterSchema, required } from "./register-schema.ts";

const school = field("skole", "text", ["skolen", "skulen", "the school"], "Sentrum skole", required);

export const schools: readonly RegisterSchema[] = [
  {
    name: "opplaering",
    area: "training",
    people: true,
    title: { nb: "Opplæring", nn: "Opplæring", en: "Training" },
    description: {
      nb: "Hvor mange som har fått opplæring, etter sted og målgruppe.",
      nn: "Kor mange som har fått opplæring, etter stad og målgruppe.",
      en: "How many were trained, by place and group.",
    },
    fields: [
      school,
      field("kurs", "text", ["kurset", "kurset", "the course"], "Digital ferdighet 1"),
      field(
        "malgruppe",
        "text",
        ["hvem det var for", "kven det var for", "whom it was for"],
        "lærere",
        required,
      ),
      field(
        "antall",
        "integer",
        ["hvor mange som var der", "kor mange som var der", "how many attended"],
        "34",
        { ...required, partOf: "av" },
      ),
      field(
        "av",
        "integer",
        ["hvor mange det var for", "kor mange det var for", "how many it was for"],
        "40",
      ),
      field("dato", "partial-date", ["når", "når", "when"], "2017-08"),
    ],
  },
  {
    name: "ressursgrupper",
    area: "training",
    people: true,
    title: { nb: "Ressursgrupper", nn: "Ressursgrupper", en: "Resource groups" },
    description: {
      nb: "Lærere som hjelper de andre på hver skole.",
      nn: "Lærarar som hjelper dei andre på kvar skule.",
      en: "Teachers who help the others at each school.",
    },
    key: ["skole"],
    fields: [
      school,
      field(
        "larere",
        "integer",
        ["lærere i gruppen", "lærarar i gruppa", "teachers in the group"],
        "6",
        required,
      ),
    ],
  },
  {
    name: "utrulling",
    area: "devices",
    title: { nb: "Utrulling", nn: "Utrulling", en: "Roll-out" },
    description: {
      nb: "Når hver skole og hvert trinn skulle få utstyret, og om de har fått det.",
      nn: "Når kvar skule og kvart trinn skulle få utstyret, og om dei har fått det.",
      en: "When each school and year was to get its devices, and whether it has.",
    },
    key: ["skole", "trinn"],
    fields: [
      school,
      field(
        "kommune",
        "text",
        ["kommunen skolen ligger i", "kommunen skulen ligg i", "the school’s municipality"],
        "Asker",
      ),
      field("skoleslag", "text", ["slag skole", "slag skule", "kind of school"], "barneskole", {
        values: ["barneskole", "ungdomsskole", "kombinert skole", "videregående skole"],
      }),
      field("trinn", "integer", ["trinnet", "trinnet", "the year"], "4", required),
      field("dato", "partial-date", ["når", "når", "when"], "2017-08", required),
      field("tatt_i_bruk", "boolean", ["ja eller nei", "ja eller nei", "yes or no"], "ja", required),
    ],
  },
  {
    name: "enheter",
    area: "devices",
    people: true,
    title: { nb: "Enheter", nn: "Einingar", en: "Devices" },
    description: {
      nb: "Hvor mange enheter hvert sted har, og hvor mange som er i bruk.",
      nn: "Kor mange einingar kvar stad har, og kor mange som er i bruk.",
      en: "How many devices each place has, and how many are in use.",
    },
    key: ["sted", "dato"],
    fields: [
      field(
        "sted",
        "text",
        ["skolen eller lageret", "skulen eller lageret", "the school or the store"],
        "Sentrum skole",
        required,
      ),
      field(
        "dato",
        "date",
        ["dagen det ble telt", "dagen det vart talt", "the day of the count"],
        "2017-12-31",
      ),
      field(
        "administrert",
        "integer",
        ["styrt fra konsollen", "styrte frå konsollen", "managed from the console"],
        "420",
        required,
      ),
      field(
        "delt_ut",
        "integer",
        ["gitt til elever og lærere", "gitt til elevar og lærarar", "handed out"],
        "405",
        { partOf: "administrert" },
      ),
      field(
        "aktive_7_dager",
        "integer",
        ["brukt siste 7 dager", "brukte siste 7 dagar", "used in the last 7 days"],
        "390",
        { partOf: "aktive_28_dager" },
      ),
      field(
        "aktive_28_dager",
        "integer",
        ["brukt siste 28 dager", "brukte siste 28 dagar", "used in the last 28 days"],
        "402",
        { partOf: "delt_ut" },
      ),
    ],
  },
  {
    name: "bruk",
    area: "devices",
    people: true,
    title: { nb: "Bruk", nn: "Bruk", en: "Usage" },
    description: {
      nb: "Bruk av digitale tjenester dag for dag: ett mål på hver linje.",
      nn: "Bruk av digitale tenester dag for dag: eitt mål på kvar linje.",
      en: "Use of digital services day by day: one measure a line.",
    },
    key: ["dato", "sted", "mal"],
    fields: [
      field("dato", "date", ["dagen", "dagen", "the day"], "2017-09-04", required),
      field(
        "sted",
        "text",
        [
          "skolen; tomt for hele kommunen",
          "skulen; tomt for heile kommunen",
          "the school; empty for the municipality",
        ],
        "",
      ),
      field(
        "mal",
        "text",
        ["det som er talt", "det som er talt", "what is counted"],
        "filer laget",
        required,
      ),
      field("antall", "integer", ["hvor mange", "kor mange", "how many"], "7580", required),
    ],
  },
  {
    name: "skolesteder",
    area: "devices",
    title: { nb: "Skolesteder", nn: "Skulestader", en: "School places" },
    description: {
      nb: "Hvilken skole en organisasjonsenhet eller et sted i administrasjonskonsollen hører til.",
      nn: "Kva skule ei organisasjonseining eller ein stad i administrasjonskonsollen høyrer til.",
      en: "Which school an organisational unit or a place in the Admin console belongs to.",
    },
    key: ["skole", "enhet", "lokasjon"],
    fields: [
      school,
      field(
        "enhet",
        "text",
        [
          "organisasjonsenheten; de under den følger med",
          "organisasjonseininga; dei under henne følgjer med",
          "the organisational unit; those below it come along",
        ],
        "/Skoler/Sentrum skole",
      ),
      field(
        "lokasjon",
        "text",
        [
          "stedet slik det er skrevet på enhetene",
          "staden slik han er skriven på einingane",
          "the place as it is written on the devices",
        ],
        "",
      ),
      field(
        "lager",
        "boolean",
        [
          "ja når enhetene der ikke er delt ut",
          "ja når einingane der ikkje er delte ut",
          "yes when the devices there are not handed out",
        ],
        "nei",
      ),
    ],
  },
  {
    name: "skolerute",
    area: "devices",
    title: { nb: "Skolerute", nn: "Skulerute", en: "School calendar" },
    description: {
      nb: "Skoleårene, og ferier, fridager og planleggingsdager i dem. Helligdager, 1. og 17. mai regnes ut. Av den lages tabellen skoledager (dato, skolear).",
      nn: "Skuleåra, og feriar, fridagar og planleggingsdagar i dei. Heilagdagar, 1. og 17. mai blir rekna ut. Av henne blir tabellen skoledager (dato, skolear) laga.",
      en: "The school years, and the holidays, days off and planning days in them. Public holidays are reckoned. The table skoledager (dato, skolear) is made of it.",
    },
    key: ["slag", "fra"],
    fields: [
      field("skolear", "text", ["skoleåret", "skuleåret", "the school year"], "2017/2018", required),
      field("slag", "text", ["hva raden er", "kva rada er", "what the row is"], "skoleår", {
        required: true,
        values: [schoolYearKind, "ferie", "fridag", "planleggingsdag"],
      }),
      field("fra", "date", ["første dag", "første dag", "the first day"], "2017-08-21", required),
      field(
        "til",
        "date",
        ["siste dag; tomt for én dag", "siste dag; tomt for éin dag", "the last day; empty for one day"],
        "2018-06-20",
      ),
      field("navn", "text", ["som høstferie", "som haustferie", "as autumn holiday"], ""),
    ],
  },
];
