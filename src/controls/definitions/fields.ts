/**
 * Controls 001–015: the fields, one by one, and the key. The only controls SSB's written specification
 * covers; where it and the program differ, this follows the program. Layer: controls; pure.
 */
import {
  type DuplicatesControl,
  type LengthControl,
  laxInRecordsQuarter,
  recordControl,
} from "../control.ts";
import { isListed, isListedTrimmed } from "../lists.ts";
import { isBalanse, isBevilgning, isResultat } from "../predicates.ts";
import { kotlinList } from "../text.ts";

/** SSB's message keeps the indentation of its source. */
const deep = " ".repeat(28);

export const control001: LengthControl = {
  kind: "length",
  id: "001",
  name: "Recordlengde",
  severity: "FATAL",
  offends: (line, length) => line.length !== length || line.includes("\t"),
  message: (line) =>
    [
      "Korrigér filen slik at alle records er på 48 tegn.<br/>",
      `${deep}Fant record med lengde på ${line.length} tegn.<br/>`,
      `${deep}Mellomrom brukes for alle blanke posisjoner og avslutter med linjeskift.<br/>`,
      `${deep}Denne feilen hindrer de andre kontrollene i å bli kjørt`,
    ].join("\n"),
};

export const control003 = recordControl({
  id: "003",
  name: "Skjema",
  severity: "ERROR",
  offends: (r, { arguments: { skjema } }) => r.skjema !== skjema.slice(0, 2),
  message: (r, { arguments: { skjema } }) =>
    `Fant ugyldig skjema '${r.skjema}'. Korrigér skjema til '${skjema}'`,
});

export const control004 = recordControl({
  id: "004",
  name: "Årgang",
  severity: "ERROR",
  offends: (r, { arguments: { aargang } }) => r.aargang !== aargang,
  message: (r, { arguments: { aargang } }) =>
    `Fant ugyldig aargang '${r.aargang}'. Korrigér aargang til '${aargang}'`,
});

export const control005 = recordControl({
  id: "005",
  name: "Kvartal",
  severity: "ERROR",
  offends: (r, { arguments: { kvartal } }) => r.kvartal !== kvartal,
  message: (r, { arguments: { kvartal } }) =>
    `Fant ugyldig kvartal '${r.kvartal}'. Korrigér kvartal til '${kvartal}'`,
});

export const control006 = recordControl({
  id: "006",
  name: "Region",
  severity: "ERROR",
  offends: (r, { arguments: { region } }) => r.region !== region,
  message: (r, { arguments: { region } }) =>
    `Fant ugyldig region '${r.region}'. Korrigér region til '${region}'`,
});

/** The message promises one of a list; the comparison is with the whole argument. */
export const control007 = recordControl({
  id: "007",
  name: "Organisasjonsnummer",
  severity: "ERROR",
  offends: (r, { arguments: { orgnr } }) => r.orgnr !== orgnr,
  message: (r, { arguments: { orgnr } }) =>
    `Fant ugyldig orgnr '${r.orgnr}'. Korrigér orgnr til en av '${kotlinList(orgnr.split(","))}'`,
});

/** Held against the organisation number: there is no argument for the enterprise. */
export const control008 = recordControl({
  id: "008",
  name: "Foretaksnummer",
  severity: "ERROR",
  offends: (r, { arguments: { orgnr } }) => r.foretaksnr !== orgnr && r.foretaksnr !== " ".repeat(9),
  message: (r, { arguments: { orgnr } }) =>
    `Fant ugyldig foretaksnummer '${r.foretaksnr}'. Korrigér foretaksnummer til '${orgnr}'`,
});

export const control009 = recordControl({
  id: "009",
  name: "Kontoklasse",
  severity: "ERROR",
  takes: ["kontoklasse"],
  offends: (r, { lists }) => !isListed(lists.kontoklasse, r.kontoklasse),
  message: (r, { lists }) =>
    `Fant ugyldig kontoklasse '${r.kontoklasse}'. Korrigér kontoklasse til en av '${lists.kontoklasse.join(", ")}'`,
});

export const control010 = recordControl({
  id: "010",
  name: "Funksjon",
  severity: laxInRecordsQuarter,
  takes: ["funksjon"],
  offends: (r, { lists }) =>
    (isBevilgning(r) || isResultat(r)) &&
    lists.funksjon.length > 0 &&
    !isListedTrimmed(lists.funksjon, r.code),
  message: (r, { lists }) =>
    `Fant ugyldig funksjon '${r.funksjonKapittel}'. Korrigér funksjon til en av '${lists.funksjon.join(", ")}'`,
});

export const control010Expired = recordControl({
  id: "010-utgatt",
  name: "Utgått funksjon",
  severity: "WARNING",
  takes: ["expiredFunksjon"],
  offends: (r, { lists }) => isBevilgning(r) && isListedTrimmed(lists.expiredFunksjon, r.code),
  message: (r) => `Fant utgått funksjon '${r.funksjonKapittel}', men godtas midlertidig.`,
});

/** Exact, unlike 010: a kapittel to the right in its four positions fails. */
export const control011 = recordControl({
  id: "011",
  name: "Kapittel",
  severity: laxInRecordsQuarter,
  takes: ["kapittel"],
  offends: (r, { lists }) =>
    isBalanse(r) && lists.kapittel.length > 0 && !isListed(lists.kapittel, r.funksjonKapittel),
  message: (r, { lists }) =>
    `Fant ugyldig kapittel '${r.funksjonKapittel}'. Korrigér kapittel til en av '${lists.kapittel.join(", ")}'`,
});

/** Quarterly filings have no list of arter, so their arter are never held against one. */
export const control012 = recordControl({
  id: "012",
  name: "Art",
  severity: laxInRecordsQuarter,
  takes: ["art"],
  offends: (r, { lists }) =>
    (isBevilgning(r) || isResultat(r)) && lists.art.length > 0 && !isListed(lists.art, r.artSektor),
  message: (r, { lists }) =>
    `Fant ugyldig art '${r.artSektor}'. Korrigér art til en av '${lists.art.join(", ")}'`,
});

const blankSektor = " ".repeat(3);

export const control013 = recordControl({
  id: "013",
  name: "Sektor",
  severity: (r, { lists }) => (lists.sektor[0] === blankSektor ? "ERROR" : laxInRecordsQuarter(r)),
  takes: ["sektor"],
  offends: (r, { lists }) => isBalanse(r) && lists.sektor.length > 0 && !isListed(lists.sektor, r.artSektor),
  message: (r, { lists }) =>
    lists.sektor[0] === blankSektor
      ? `Fant ugyldig sektor '${r.artSektor}'. Posisjoner for sektorkoder skal være blanke`
      : `Fant ugyldig sektor '${r.artSektor}'. Korrigér sektor til en av '${lists.sektor.join(", ")}'`,
});

const amount = /^[ \n\v\f\r]*-?[0-9]+$/;

export const control014 = recordControl({
  id: "014",
  name: "Beløp",
  severity: "ERROR",
  offends: (r) => !amount.test(r.belop),
  message: (r) => `Fant ugyldig beløp '${r.belop}'. Korrigér beløp`,
});

const shallow = " ".repeat(17);

export const control015: DuplicatesControl = {
  kind: "duplicates",
  id: "015",
  name: "Dubletter",
  severity: "WARNING",
  takes: ["keyFields"],
  message: (key, amounts) =>
    [
      `Det er oppgitt flere beløp på samme kombinasjon av (${key}) med beløpene ${kotlinList(amounts)}.<br/>`,
      `${shallow}Hvis dette er riktig, kan du sende inn filen, og beløpene summeres hos SSB. `,
      `${shallow}Dersom dette er feil må recordene korrigeres før innsending til SSB. `,
    ].join("\n"),
};
