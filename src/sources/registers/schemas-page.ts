/**
 * docs/registers.md: every schema that Fasit ships, for those who keep registers.
 *
 * Layer: sources; pure.
 */
import { type RegisterArea, type RegisterSchema, registerAreas } from "./register-schema.ts";

const areaTitles: Readonly<Record<RegisterArea, string>> = {
  programmes: "Programmer og sammenslåing",
  innovation: "Innovasjon",
  training: "Opplæring",
  devices: "Enheter og bruk",
  people: "Innbyggere og ansatte",
  funds: "Fond og plasseringer",
  goals: "Mål og indikatorer",
  own: "",
};

const typeNames: Readonly<Record<RegisterSchema["fields"][number]["type"], string>> = {
  text: "tekst",
  integer: "heltall",
  decimal: "tall",
  date: "dato",
  "partial-date": "dato, måned eller år",
  boolean: "ja eller nei",
};

const intro = `# Registre

Et register er en tabell over noe som telles eller dateres: møter, vedtak, enheter, kurs. Det ligger som CSV (eller XLSX eller YAML) i rapportmappen
og føres gjennom året. Med \`schema\` i \`fasit.yaml\` følger det et skjema, og hver celle blir prøvd mot det:

\`\`\`yaml
sources:
  - kind: register
    file: sources/moter.csv
    schema: moter
\`\`\`

\`fasit new --register moter\` lager et tomt register med overskrifter og en eksempelrad, og viser linjene til \`fasit.yaml\`. Kolonnens navn er feltets
navn; felter som ikke er merket med *, kan mangle. Kolonner som ikke står i skjemaet, blir ikke lest; \`columns\` kan legge til noen.

Som YAML er registeret en liste med en rad for hvert punkt (\`fasit new --register moter.yaml\`, og \`file: sources/moter.yaml\`):

\`\`\`yaml
- mote: FN-01
  dato: 2017-01-09
  organ: Fellesnemnda
  ekstra: nei
\`\`\`

Felter kan mangle eller stå tomme som celler i CSV. Et felt skjemaet ikke kjenner, er en feil, og hver rad begynner på sin egen linje. Verdiene er enkle:
lister, ankere (\`&\`, \`*\`) og sammenslåinger leses ikke. Filen kan være opptil 4 MB; større registre føres som CSV.

Et eget skjema er en fil i mappen \`schemas/\`, med samme form: \`name\`, \`title\`, \`key\` og \`fields\` (\`name\`, \`type\`, \`required\`, \`values\`, \`references\`).

## Tall fra registre, uten SQL

\`\`\`yaml
- id: ekstra-moter
  name: Ekstra møter for folkevalgte
  unit: count
  noun: møter
  formula: { register: { table: moter, count: true, where: { ekstra: true }, year: dato } }
\`\`\`

\`where\` velger rader (en verdi, en av flere \`[a, b]\`, eller \`null\` for tomt), \`year\` radene fra tallets år. Ett av disse sier hva som skal ut: \`count: true\`,
\`distinct\`, \`sum\`, \`mean\`, \`one\`, \`first\`, \`last\` (en kolonne), \`share\` (et vilkår til: prosent av radene), og \`smallest\`, \`largest\` eller \`range\` (en kolonne eller
\`true\` for rader) sammen med \`by\` (gruppene). \`latest\` tar bare radene fra den siste dagen i en kolonne, for en beholdning som telles flere ganger. \`perSchoolDay\`
(en kolonne) er snittet over årets skoledager, etter registeret \`skolerute\`; tallet sier hvor mange dager det hviler på. Spørringen som blir brukt, står på tallets side.

## Sider

Av registrene lages egne sider, som menyen leder til når registrene finnes:

- **Programmer**, fra \`programmer\`: tidslinje med vedtak og milepæler, hva som gled og hvor mye, organer og plasser etter kommune, møter,
  deltakere, og budsjett mot brukt for prosjektene. Pengene hentes fra regnskapet, fra prosjektet i \`prosjektkode\`. Rader uten \`program\` hører til
  programmet når det bare er ett.
- **Innovasjon**, fra \`initiativer\`, \`konkurranser\`, \`nominasjoner\` eller \`utlysninger\`: porteføljen etter fase, en side for hvert initiativ, hver
  konkurranse (trakten fra første til siste trinn) og hver utlysning med forslag, status og kommunens svar. Forslag vises når kommunen har satt
  \`publisert\` til ja; ingen figur, fil eller side viser radene til de andre.

Hver tabell på sidene er også en CSV-fil, og hver side en JSON-fil (\`data.json\`). En del kan hentes inn i et kapittel og i PDF-en:

~~~md
\`\`\`fasit part
id: program/ny-kommune/tidslinje
\`\`\`
~~~

Delene heter \`om\`, \`tidslinje\`, \`milepaeler\`, \`vedtak\`, \`organer\`, \`moter\`, \`deltakere\` og \`prosjekter\` under \`program/KODE\`, og \`portefolje\`,
\`konkurranser\`, \`priser\` og \`utlysninger\` under \`innovasjon\`. Finnes ikke delen, sier FAS5018 hvilke som ligner. Det brukte beløpet og deltakerne er tall
som andre (\`prosjektregnskap/KODE\`, \`prosjektavvik/KODE\`, \`deltakere/PROGRAM/ROLLE\`), og kan bindes i teksten.

## Personer

Registre teller, de navngir ikke. Personer føres som antall, eller under en nøkkel som bare kommunen kan løse opp. Et fødselsnummer stopper
rapporten (FAS1155); e-postadresser og det som ligner et navn, gir en advarsel (FAS1156).

Tall fra registre om personer (skjemaer, eller kilder i \`fasit.yaml\`, med \`people: true\`) publiseres ikke når de er 1–4, og heller ikke når et slikt tall kan regnes ut av det som
ellers vises: ved å trekke fra, i summer, andeler, serier og rader. På siden, i dataene og i PDF-en står «–» med en forklaring; dommen over
påstanden vises, for den er prøvd mot det nøyaktige tallet. \`people: true\` eller \`false\` på et eget tall sier det for tallet alene.
Sier teksten selv et skjult tall, får du FAS6006. Det hjelper ikke mot den som vet mer enn det rapporten viser.
`;

/** Markdown; the schemas in the order they are shipped. */
export function schemasPage(schemas: ReadonlyMap<string, RegisterSchema>): string {
  const all = [...schemas.values()];
  const parts = registerAreas.flatMap((area) => {
    const inArea = all.filter((schema) => schema.area === area);
    return inArea.length === 0 ? [] : [`## ${areaTitles[area]}`, ...inArea.map(schemaPart)];
  });
  return `${[intro.trimEnd(), ...parts].join("\n\n")}\n`;
}

function schemaPart(schema: RegisterSchema): string {
  const rows = schema.fields.map((field) => {
    const values = field.values === undefined ? "" : `: ${field.values.join(", ")}`;
    const reference =
      field.references === undefined ? "" : ` (→ \`${field.references.register}.${field.references.field}\`)`;
    const star = field.required === true ? "*" : "";
    return `| \`${field.name}\`${star} | ${typeNames[field.type]} | ${field.description.nb}${values}${reference} |`;
  });
  const key =
    schema.key === undefined ? "" : ` Én rad for hver ${schema.key.map((one) => `\`${one}\``).join(" + ")}.`;
  const people = schema.people === true ? " Små tall om personer vises ikke." : "";
  const moderated =
    schema.moderated === undefined ? "" : ` Bare rader der \`${schema.moderated}\` er ja, blir publisert.`;
  return [
    `### ${schema.title.nb}: \`${schema.name}\``,
    `${schema.description.nb}${key}${people}${moderated}`,
    ["| felt | type | |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}
