/** Population and employees, funds and investments, goals and indicators. */
import { code, year } from "./common-fields.ts";
import { field, type RegisterSchema, required } from "./register-schema.ts";

export const society: readonly RegisterSchema[] = [
  {
    name: "befolkning",
    area: "people",
    title: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Population" },
    description: {
      nb: "Innbyggere ved utgangen av året, for kommunen eller de kommunene som skal bli én.",
      nn: "Innbyggjarar ved utgangen av året, for kommunen eller dei kommunane som skal bli éin.",
      en: "Inhabitants at the end of the year, of the municipality or of those that are to become one.",
    },
    key: ["nummer", "ar"],
    fields: [
      field("kommune", "text", ["kommunen", "kommunen", "the municipality"], "Asker", required),
      field(
        "nummer",
        "text",
        ["kommunenummeret det året", "kommunenummeret det året", "its number that year"],
        "0220",
        required,
      ),
      year,
      field("innbyggere", "integer", ["hvor mange", "kor mange", "how many"], "60998", required),
    ],
  },
  {
    name: "ansatte",
    area: "people",
    people: true,
    title: { nb: "Ansatte", nn: "Tilsette", en: "Employees" },
    description: {
      nb: "Ansatte og årsverk ved utgangen av året, etter virksomhet.",
      nn: "Tilsette og årsverk ved utgangen av året, etter verksemd.",
      en: "Employees and full-time equivalents at the end of the year, by unit.",
    },
    key: ["enhet", "ar"],
    fields: [
      field("enhet", "text", ["virksomheten", "verksemda", "the unit"], "Oppvekst", required),
      year,
      field("ansatte", "integer", ["hvor mange", "kor mange", "how many"], "1420", required),
      field("arsverk", "decimal", ["årsverk", "årsverk", "full-time equivalents"], "1187,4"),
      field("kvinner", "integer", ["av dem kvinner", "av dei kvinner", "of them women"], "1110"),
    ],
  },
  {
    name: "fond",
    area: "funds",
    title: { nb: "Fond og plasseringer", nn: "Fond og plasseringar", en: "Funds and investments" },
    description: {
      nb: "Verdi, avkastning og det budsjettet og referanseindeksen ventet, for hvert fond og år. Beløp i kroner.",
      nn: "Verdi, avkastning og det budsjettet og referanseindeksen venta, for kvart fond og år. Beløp i kroner.",
      en: "Value, return, and what the budget and the benchmark expected, for each fund and year. Amounts in kroner.",
    },
    key: ["fond", "plassering", "ar"],
    fields: [
      field("fond", "text", ["fondet", "fondet", "the fund"], "Energifondet", required),
      field(
        "plassering",
        "text",
        [
          "aktivaklassen; tomt for hele fondet",
          "aktivaklassa; tomt for heile fondet",
          "the asset class; empty for the whole fund",
        ],
        "Aksjer",
      ),
      year,
      field(
        "verdi",
        "decimal",
        ["markedsverdi ved årets slutt", "marknadsverdi ved slutten av året", "market value at year end"],
        "2150000000,00",
      ),
      field(
        "avkastning",
        "decimal",
        ["årets avkastning", "avkastninga i året", "the year’s return"],
        "143200000,00",
        required,
      ),
      field(
        "budsjettert",
        "decimal",
        ["budsjettert avkastning", "budsjettert avkastning", "budgeted return"],
        "66000000,00",
      ),
      field(
        "referanse_prosent",
        "decimal",
        [
          "referanseindeksens avkastning i prosent",
          "avkastninga til referanseindeksen i prosent",
          "the benchmark’s return in percent",
        ],
        "5,9",
      ),
    ],
  },
  {
    name: "mal",
    area: "goals",
    title: { nb: "Mål", nn: "Mål", en: "Goals" },
    description: {
      nb: "Målene kommunestyret har satt, som årsrapporten skal svare for.",
      nn: "Måla kommunestyret har sett, som årsrapporten skal svare for.",
      en: "The goals the council has set, which the annual report must answer for.",
    },
    key: ["kode"],
    fields: [
      code("M1"),
      field("mal", "text", ["målet", "målet", "the goal"], "Flere ansatte i hele stillinger", required),
      field("omrade", "text", ["tjenesteområdet", "tenesteområdet", "the service area"], "Helse og omsorg"),
    ],
  },
  {
    name: "indikatorer",
    area: "goals",
    title: { nb: "Indikatorer", nn: "Indikatorar", en: "Indicators" },
    description: {
      nb: "Hva målet måles med, hva som var ønsket, og hvordan det gikk.",
      nn: "Kva målet blir målt med, kva som var ønskt, og korleis det gjekk.",
      en: "What the goal is measured by, what was wanted, and how it went.",
    },
    key: ["kode", "ar"],
    fields: [
      code("I1"),
      field("mal", "text", ["målet det hører til", "målet det høyrer til", "its goal"], "M1", {
        required: true,
        references: { register: "mal", field: "kode" },
      }),
      field(
        "indikator",
        "text",
        ["det som måles", "det som blir målt", "what is measured"],
        "Andel i hel stilling",
        required,
      ),
      field(
        "enhet",
        "text",
        ["prosent, antall, dager …", "prosent, tal, dagar …", "percent, count, days …"],
        "prosent",
      ),
      year,
      field(
        "onsket",
        "decimal",
        ["målet for året", "målet for året", "the target of the year"],
        "60",
        required,
      ),
      field("resultat", "decimal", ["hvordan det gikk", "korleis det gjekk", "how it went"], "57,5"),
      field(
        "lys",
        "text",
        ["grønt, gult eller rødt", "grønt, gult eller raudt", "green, yellow or red"],
        "gult",
        { values: ["grønt", "gult", "rødt"] },
      ),
    ],
  },
];
