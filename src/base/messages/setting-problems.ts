/**
 * What is wrong with a setting or a YAML file, in Norwegian: the schemas and the YAML library say it in English.
 * `setting-problems.test.ts` holds every message of our schemas to a line here.
 */
import type { Text } from "../language.ts";

type Norwegian = readonly [nb: string, nn: string];
type Pattern = readonly [english: RegExp, norwegian: (...groups: string[]) => Norwegian];

const both = (text: string): Norwegian => [text, text];

/** What a value is, by the schema's word for it. */
const kinds: Readonly<Record<string, Norwegian>> = {
  string: both("tekst"),
  number: ["et tall", "eit tal"],
  int: ["et helt tall", "eit heilt tal"],
  boolean: both("true eller false"),
  array: ["en liste", "ei liste"],
  object: ["innstillinger med navn", "innstillingar med namn"],
  record: ["innstillinger med navn", "innstillingar med namn"],
  undefined: ["ingenting", "ingenting"],
  null: ["ingenting", "ingenting"],
  date: ["en dato", "ein dato"],
};

const kind = (word: string): Norwegian => kinds[word] ?? both(word);

/** `"a"|"b"` and `a, b` as they are written in a list. */
const listed = (choices: string): string => choices.replaceAll('"', "").replaceAll("|", ", ");

const patterns: readonly Pattern[] = [
  [/^unknown setting$/, () => ["innstillingen finnes ikke", "innstillinga finst ikkje"]],
  [/^Unrecognized keys?: (.+)$/, (names) => [`ukjent: ${listed(names)}`, `ukjent: ${listed(names)}`]],
  [
    /^Invalid input: expected (\w+), received (undefined|null)$/,
    (wanted) => [
      `mangler; her skal det stå ${kind(wanted)[0]}`,
      `manglar; her skal det stå ${kind(wanted)[1]}`,
    ],
  ],
  [
    /^Invalid input: expected (\w+), received (\w+)$/,
    (wanted, got) => [
      `her skal det stå ${kind(wanted)[0]}, ikke ${kind(got)[0]}`,
      `her skal det stå ${kind(wanted)[1]}, ikkje ${kind(got)[1]}`,
    ],
  ],
  [/^Invalid option: expected one of (.+)$/, (choices) => oneOf(choices)],
  [/^Invalid input: expected (".*"|\S+)$/, (choice) => oneOf(choice)],
  [/^Too small: expected string to have >=1 characters$/, () => ["teksten er tom", "teksten er tom"]],
  [/^Too small: expected (?:array|set) to have >=1 items$/, () => ["listen er tom", "lista er tom"]],
  [
    /^Too (small|big): expected \w+ to (?:be|have) ([<>]=?)(\S+)(.*)$/,
    (_, sign, limit) => [`grensen er ${sign} ${limit}`, `grensa er ${sign} ${limit}`],
  ],
  [/^Invalid string: must match pattern (.+)$/, (form) => [`må ha formen ${form}`, `må ha forma ${form}`]],
  [/^Invalid (?:input|key in record|element in .+)$/, () => ["passer ikke her", "passar ikkje her"]],
  [
    /^expected lower-case words with hyphens, as in (.+)$/,
    (as) => [`bruk små bokstaver og bindestrek, som ${as}`, `bruk små bokstavar og bindestrek, som ${as}`],
  ],
  [
    /^expected a figure's name$/,
    () => ["her skal det stå navnet på et tall", "her skal det stå namnet på eit tal"],
  ],
  [
    /^expected a version, a year, years or an entity$/,
    () => ["oppgi versjon, år, antall år eller enhet", "oppgje versjon, år, tal på år eller eining"],
  ],
  [
    /^expected by with smallest, largest or range, and only with them$/,
    () => [
      "«by» hører sammen med smallest, largest eller range, og bare med dem",
      "«by» høyrer saman med smallest, largest eller range, og berre med dei",
    ],
  ],
  [
    /^expected year \(the column with the day\) with perSchoolDay$/,
    () => [
      "«perSchoolDay» trenger «year», kolonnen med dagen",
      "«perSchoolDay» treng «year», kolonnen med dagen",
    ],
  ],
  [
    /^expected either figures or rows$/,
    () => ["oppgi enten figures eller rows", "oppgje anten figures eller rows"],
  ],
  [
    /^the first year must not be after the last$/,
    () => ["det første året må ikke være etter det siste", "det første året må ikkje vere etter det siste"],
  ],
  [
    /^expected an address that begins with https:\/\/$/,
    () => [
      "her skal det stå en adresse som begynner med https://",
      "her skal det stå ei adresse som byrjar med https://",
    ],
  ],
  [
    /^expected https:\/\/… or mailto:name@place$/,
    () => [
      "her skal det stå https://… eller mailto:navn@sted",
      "her skal det stå https://… eller mailto:namn@stad",
    ],
  ],
  [
    /^expected a date in quotes, as (.+)$/,
    (as) => [
      `her skal det stå en dato i anførselstegn, som "${as}"`,
      `her skal det stå ein dato i hermeteikn, som "${as}"`,
    ],
  ],
  [
    /^expected a colour in quotes, as (.+)$/,
    (as) => [
      `her skal det stå en farge i anførselstegn, som ${as}`,
      `her skal det stå ein farge i hermeteikn, som ${as}`,
    ],
  ],
  [
    /^expected lower-case letters, digits and _, as in (.+)$/,
    (as) => [`bruk små bokstaver, sifre og _, som ${as}`, `bruk små bokstavar, siffer og _, som ${as}`],
  ],
  [
    /^expected a short lower-case name$/,
    () => ["bruk et kort navn med små bokstaver", "bruk eit kort namn med små bokstavar"],
  ],
  [
    /^expected one of KOSTRA's codes$/,
    () => ["her skal det stå en KOSTRA-kode", "her skal det stå ein KOSTRA-kode"],
  ],
  [
    /^expected nine digits in quotes$/,
    () => ["her skal det stå ni sifre i anførselstegn", "her skal det stå ni siffer i hermeteikn"],
  ],
  [
    /^expected four digits in quotes, as in (.+)$/,
    (as) => [
      `her skal det stå fire sifre i anførselstegn, som ${as}`,
      `her skal det stå fire siffer i hermeteikn, som ${as}`,
    ],
  ],
  [/^expected just one of (.+)$/, (names) => [`oppgi bare én av ${names}`, `oppgje berre éin av ${names}`]],
  [
    /^expected schema to be one of (.+) where there is a fetch$/,
    (names) => [
      `med «fetch» må «schema» være en av ${names}`,
      `med «fetch» må «schema» vere ein av ${names}`,
    ],
  ],
  [
    /^expected a CSV file where there is a fetch$/,
    () => ["med «fetch» må filen være CSV", "med «fetch» må fila vere CSV"],
  ],
  [
    /^expected schema, or both table and columns$/,
    () => ["oppgi schema, eller både table og columns", "oppgje schema, eller både table og columns"],
  ],
  [/^two fields are named (.+)$/, (name) => [`to felt heter ${name}`, `to felt heiter ${name}`]],
  [/^no field is named (.+)$/, (name) => [`ingen felt heter ${name}`, `ingen felt heiter ${name}`]],
  [/^expected one of (.+)$/, (choices) => oneOf(choices)],
  [
    /^expected (AccountID.+) or (.+)$/,
    (some, last) => [`her skal det stå ${some} eller ${last}`, `her skal det stå ${some} eller ${last}`],
  ],
];

function oneOf(choices: string): Norwegian {
  const list = listed(choices);
  return list.includes(",")
    ? [`velg en av ${list}`, `vel ein av ${list}`]
    : [`her skal det stå ${list}`, `her skal det stå ${list}`];
}

/** The problem in the three languages; one that is in no line here stays in English. */
export function settingProblem(english: string): Text {
  for (const [form, norwegian] of patterns) {
    const match = form.exec(english);
    if (match === null) continue;
    const [nb, nn] = norwegian(...match.slice(1));
    return { nb, nn, en: english };
  }
  return { nb: english, nn: english, en: english };
}

/** By the YAML library's own codes. */
const yamlProblems: Readonly<Record<string, Text>> = {
  DUPLICATE_KEY: {
    nb: "samme navn står to ganger på samme nivå",
    nn: "same namn står to gonger på same nivå",
    en: "the same name stands twice on the same level",
  },
  BAD_INDENT: {
    nb: "innrykket passer ikke med linjene over",
    nn: "innrykket passar ikkje med linjene over",
    en: "the indentation does not fit the lines above",
  },
  TAB_AS_INDENT: {
    nb: "innrykket er gjort med tabulator",
    nn: "innrykket er gjort med tabulator",
    en: "the indentation is made with a tab",
  },
  MISSING_CHAR: {
    nb: "et tegn mangler: anførselstegn, klamme, komma eller kolon",
    nn: "eit teikn manglar: hermeteikn, klamme, komma eller kolon",
    en: "a character is missing: a quote, a bracket, a comma or a colon",
  },
  UNEXPECTED_TOKEN: {
    nb: "noe står der det ikke kan stå; tekst med spesialtegn må i anførselstegn",
    nn: "noko står der det ikkje kan stå; tekst med spesialteikn må i hermeteikn",
    en: "something stands where it cannot; text with special characters must be quoted",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nb: "linjen har to kolon; tekst med kolon må i anførselstegn",
    nn: "linja har to kolon; tekst med kolon må i hermeteikn",
    en: "the line has two colons; text with a colon must be quoted",
  },
  MULTIPLE_DOCS: {
    nb: "filen er delt i to med ---",
    nn: "fila er delt i to med ---",
    en: "the file is split in two by ---",
  },
  BAD_ALIAS: {
    nb: "en stjerne først i en tekst betyr noe eget; sett teksten i anførselstegn",
    nn: "ei stjerne fyrst i ein tekst tyder noko eige; set teksten i hermeteikn",
    en: "a star at the beginning of a text has a meaning of its own; quote the text",
  },
  BAD_DQ_ESCAPE: {
    nb: "en omvendt skråstrek i anførselstegn betyr noe eget; skriv den to ganger",
    nn: "ein omvend skråstrek i hermeteikn tyder noko eige; skriv han to gonger",
    en: "a backslash in quotes has a meaning of its own; write it twice",
  },
};

const sameProblem: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: "UNEXPECTED_TOKEN",
  BAD_COLLECTION_TYPE: "UNEXPECTED_TOKEN",
  BLOCK_IN_FLOW: "UNEXPECTED_TOKEN",
  MULTILINE_IMPLICIT_KEY: "BLOCK_AS_IMPLICIT_KEY",
  ALIAS_PROPS: "BAD_ALIAS",
};

/** `code` is the YAML library's; `english` its own words, for what has no line here. */
export function yamlProblem(code: string | undefined, english: string): Text {
  const known = code === undefined ? undefined : yamlProblems[sameProblem[code] ?? code];
  return known ?? { nb: english, nn: english, en: english };
}
