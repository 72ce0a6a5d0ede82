/** Programmes such as a merger of municipalities: goals, projects, milestones, decisions, meetings, bodies and who takes part. */
import { code, nameInReport, programme, started } from "./common-fields.ts";
import { field, type RegisterSchema, required } from "./register-schema.ts";

export const programmes: readonly RegisterSchema[] = [
  {
    name: "programmer",
    area: "programmes",
    title: { nb: "Programmer", nn: "Program", en: "Programmes" },
    description: {
      nb: "Et større arbeid som går over flere år, med mål og en slutt.",
      nn: "Eit større arbeid som går over fleire år, med mål og ein slutt.",
      en: "A larger effort over several years, with goals and an end.",
    },
    key: ["kode"],
    fields: [
      code("ny-kommune"),
      nameInReport("Ny kommune"),
      field(
        "mal",
        "text",
        ["hva programmet skal oppnå", "kva programmet skal oppnå", "what it is to achieve"],
        "Én kommune fra 2020",
      ),
      started("2016-06"),
      field(
        "slutt",
        "partial-date",
        ["når det skal være ferdig", "når det skal vere ferdig", "when it is to be done"],
        "2020-01-01",
      ),
    ],
  },
  {
    name: "prosjekter",
    area: "programmes",
    title: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
    description: {
      nb: "Delene av et program. «prosjektkode» er prosjektet i regnskapet, slik at pengene kan hentes derfra.",
      nn: "Delane av eit program. «prosjektkode» er prosjektet i rekneskapen, slik at pengane kan hentast derfrå.",
      en: "The parts of a programme. «prosjektkode» is the project in the ledger, so that the money can be taken from there.",
    },
    key: ["kode"],
    fields: [
      code("samfunn"),
      programme,
      nameInReport("Samfunnsutvikling"),
      field(
        "prosjektkode",
        "text",
        ["prosjektet i regnskapet", "prosjektet i rekneskapen", "the project in the ledger"],
        "9001",
      ),
      field("status", "text", ["hvor det står", "kvar det står", "where it stands"], "pågår", {
        values: ["planlagt", "pågår", "ferdig", "stanset"],
      }),
    ],
  },
  {
    name: "milepaeler",
    area: "programmes",
    title: { nb: "Milepæler", nn: "Milepælar", en: "Milestones" },
    description: {
      nb: "Hva som skulle skje når, og når det skjedde. Tomt «gjennomfort» betyr at det ikke har skjedd.",
      nn: "Kva som skulle skje når, og når det skjedde. Tomt «gjennomfort» tyder at det ikkje har skjedd.",
      en: "What was to happen when, and when it did. An empty «gjennomfort» means that it has not.",
    },
    key: ["kode"],
    fields: [
      code("kommunenavn"),
      programme,
      field(
        "hva",
        "text",
        ["hva milepælen er", "kva milepælen er", "what the milestone is"],
        "Navnet på kommunen er vedtatt",
        required,
      ),
      field(
        "planlagt",
        "partial-date",
        ["når det skulle skje", "når det skulle skje", "when it was to happen"],
        "2017-03",
        required,
      ),
      field(
        "gjennomfort",
        "partial-date",
        ["når det skjedde", "når det skjedde", "when it happened"],
        "2017-04",
      ),
      field(
        "merknad",
        "text",
        ["hvorfor det gled, eller annet", "kvifor det glei, eller anna", "why it slipped, or other things"],
        "",
      ),
    ],
  },
  {
    name: "vedtak",
    area: "programmes",
    title: { nb: "Vedtak", nn: "Vedtak", en: "Decisions" },
    description: {
      nb: "Hva et organ har vedtatt, når, og hvor vedtaket finnes.",
      nn: "Kva eit organ har vedteke, når, og kvar vedtaket finst.",
      en: "What a body decided, when, and where the decision is found.",
    },
    fields: [
      field(
        "sak",
        "text",
        [
          "kort navn på saken, det samme for alle organ",
          "kort namn på saka, det same for alle organ",
          "short name of the matter, the same for all bodies",
        ],
        "sammenslaing",
        required,
      ),
      field(
        "organ",
        "text",
        ["hvem som vedtok", "kven som vedtok", "who decided"],
        "Kommunestyret",
        required,
      ),
      field("dato", "partial-date", ["når", "når", "when"], "2016-06-14", required),
      field(
        "vedtak",
        "text",
        ["hva som ble vedtatt", "kva som vart vedteke", "what was decided"],
        "Slå sammen kommunene",
        required,
      ),
      programme,
      field(
        "referanse",
        "text",
        ["saksnummer eller adresse", "saksnummer eller adresse", "case number or address"],
        "Sak 48/16",
      ),
    ],
  },
  {
    name: "moter",
    area: "programmes",
    title: { nb: "Møter", nn: "Møte", en: "Meetings" },
    description: {
      nb: "Ett møte på hver linje. «ekstra» er ja når møtet kom i tillegg til de ordinære.",
      nn: "Eitt møte på kvar linje. «ekstra» er ja når møtet kom i tillegg til dei ordinære.",
      en: "One meeting a line. «ekstra» is yes when it came on top of the ordinary ones.",
    },
    key: ["mote"],
    fields: [
      field(
        "mote",
        "text",
        [
          "et nummer eller navn på møtet",
          "eit nummer eller namn på møtet",
          "a number or name of the meeting",
        ],
        "M001",
        required,
      ),
      field("dato", "date", ["dagen", "dagen", "the day"], "2017-01-09", required),
      field("organ", "text", ["hvem som møttes", "kven som møttest", "who met"], "Fellesnemnda", required),
      field("ekstra", "boolean", ["ja eller nei", "ja eller nei", "yes or no"], "ja"),
      programme,
    ],
  },
  {
    name: "organer",
    area: "programmes",
    title: { nb: "Organer", nn: "Organ", en: "Bodies" },
    description: {
      nb: "Plassene i nemnder, utvalg og grupper, med kommunen og rollen, uten navn.",
      nn: "Plassane i nemnder, utval og grupper, med kommunen og rolla, utan namn.",
      en: "The seats of boards, committees and groups, with municipality and role, without names.",
    },
    key: ["organ", "plass"],
    fields: [
      field(
        "organ",
        "text",
        ["nemnda, utvalget eller gruppen", "nemnda, utvalet eller gruppa", "the board, committee or group"],
        "Fellesnemnda",
        required,
      ),
      field(
        "plass",
        "text",
        ["et nummer på plassen", "eit nummer på plassen", "a number of the seat"],
        "1",
        required,
      ),
      field(
        "kommune",
        "text",
        ["hvem som har plassen", "kven som har plassen", "who has the seat"],
        "Asker",
        required,
      ),
      field("rolle", "text", ["leder, medlem …", "leiar, medlem …", "chair, member …"], "medlem"),
    ],
  },
  {
    name: "deltakere",
    area: "programmes",
    people: true,
    title: { nb: "Deltakere", nn: "Deltakarar", en: "Participants" },
    description: {
      nb: "Hvem som er med i hva, under en nøkkel som bare kommunen kan løse opp. Aldri navn eller fødselsnummer.",
      nn: "Kven som er med i kva, under ein nøkkel som berre kommunen kan løyse opp. Aldri namn eller fødselsnummer.",
      en: "Who takes part in what, under a key that only the municipality can resolve. Never a name or a national identity number.",
    },
    key: ["person", "prosjekt"],
    fields: [
      field(
        "person",
        "text",
        [
          "en nøkkel, den samme for samme person",
          "ein nøkkel, den same for same person",
          "a key, the same for the same person",
        ],
        "P001",
        required,
      ),
      field(
        "rolle",
        "text",
        [
          "folkevalgt, ansatt, tillitsvalgt …",
          "folkevald, tilsett, tillitsvald …",
          "elected, employee, union representative …",
        ],
        "folkevalgt",
        required,
      ),
      field(
        "kommune",
        "text",
        ["kommunen personen kommer fra", "kommunen personen kjem frå", "the person’s municipality"],
        "Asker",
        required,
      ),
      field(
        "prosjekt",
        "text",
        ["prosjektet eller gruppen", "prosjektet eller gruppa", "the project or group"],
        "Samfunnsutvikling",
        required,
      ),
    ],
  },
];
