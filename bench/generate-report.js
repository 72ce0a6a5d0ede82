// A large report folder, the same for the same size: made up from end to end, and marked so. Each page of it is about one printed page:
// a unit of the municipality with four figures of its own and six bound phrases, all of them true. The ledger is in whole kroner.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** xorshift32: small, fast, and the same everywhere. */
function random(seed) {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const arter = ["010", "020", "030", "050", "090", "099", "100", "120", "195", "230", "370", "470"];
const incomes = ["600", "620", "700"];
const tjenester = ["12000", "20200", "21100", "23200", "25300"];
const years = [2024, 2025];

const plain = [
  "Året var preget av jevn drift og små forskyvninger mellom enhetene, og de fleste oppgavene ble løst innenfor rammene som var gitt.",
  "Medarbeiderne har lagt ned et stort arbeid i å gjøre tjenesten enklere å finne fram i for dem som trenger den.",
  "Samarbeidet med naboenhetene er blitt tettere, og flere av rutinene er nå felles for hele området.",
  "Brukerne er gjennomgående fornøyde, men etterlyser klarere svar på når de kan vente et vedtak.",
  "Det er fortsatt krevende å rekruttere fagfolk, og vikarer dekker en del av vaktene i helger og ferier.",
  "Lokalene er gamle, og vedlikeholdet konkurrerer med andre gode formål om de samme pengene.",
  "Arbeidet med internkontroll er ført videre, og avvik blir meldt og lukket raskere enn før.",
  "Nye digitale løsninger er tatt i bruk, og opplæringen er lagt tett opp til det daglige arbeidet.",
];

const spaced = (kroner) => String(kroner).replaceAll(/\B(?=(\d{3})+$)/g, " ");

/** Amounts of one unit: konto, tjeneste and kroner for each year. Incomes are negative. */
function drawUnit(draw) {
  const lines = [];
  for (const [list, count] of [
    [arter, 9],
    [incomes, 3],
  ])
    for (let n = 0; n < count; n += 1) {
      const base = (draw(80_000) + 20_000) * (list === incomes ? -1 : 10);
      lines.push({
        konto: `1${list[draw(list.length)]}${n}`,
        tjeneste: tjenester[draw(tjenester.length)],
        kroner: years.map((_, index) => base + index * draw(900)),
      });
    }
  return lines;
}

/** The sum of the lines of a year (0 for the earlier, 1 for the report's) with arter within two bounds. */
function sumOf(lines, year, from, to) {
  return lines
    .filter(({ konto }) => konto.slice(1, 4) >= from && konto.slice(1, 4) <= to)
    .reduce((sum, { kroner }) => sum + kroner[year], 0);
}

function figuresOf(code) {
  const accounts = (id, name, filter) =>
    `- id: ${id}-${code}\n  name: ${name} ved enhet ${code}\n  explanation: Oppdiktet. ${name} ved enhet ${code}.\n` +
    `  unit: NOK\n  formula:\n    accounts: { kontoklasse: ["1"], ansvar: ["${code}"], ${filter} }\n`;
  return [
    accounts("lonn", "Lønn", `art: ["010-099"], sign: 1`),
    accounts("inntekter", "Inntekter", `art: ["600-890"], sign: -1`),
    accounts("netto", "Netto utgift", `sign: 1`),
    `- id: netto-vekst-${code}\n  name: Vekst i netto utgift ved enhet ${code}\n  explanation: Oppdiktet. Vekst ved enhet ${code}.\n` +
      `  unit: NOK\n  formula:\n    change: { of: netto-${code}, as: difference }\n`,
  ].join("\n");
}

function pageOf(code, lines, draw) {
  const said = (kroner, id) => `[${spaced(kroner)} kroner](fasit:${id}-${code})`;
  const filler = (count) => Array.from({ length: count }, () => plain[draw(plain.length)]).join(" ");
  const pay = sumOf(lines, 1, "010", "099");
  const income = -sumOf(lines, 1, "600", "890");
  const net = sumOf(lines, 1, "000", "999");
  const growth = net - sumOf(lines, 0, "000", "999");
  return `## Enhet ${code}

Netto utgift ved enheten var ${said(net, "netto")}, og lønn var ${said(pay, "lonn")} av kostnadene. ${filler(3)}

${filler(4)}

Inntektene var ${said(income, "inntekter")}. ${filler(3)}

- ${plain[draw(plain.length)]}
- Lønn kom på ${said(pay, "lonn")}.
- ${plain[draw(plain.length)]}

Netto utgift vokste med ${said(growth, "netto-vekst")} fra året før, og endte på ${said(net, "netto")}. ${filler(4)}

${filler(4)}
`;
}

/**
 * Writes the folder: `pages` units, spread over `chapters` chapters, with four figures each.
 * The folder must not exist.
 */
export function writeReport(folder, { pages, chapters, seed = 1 }) {
  const draw = random(seed);
  for (const name of ["sources", "figures", "report"]) mkdirSync(join(folder, name), { recursive: true });
  const units = Array.from({ length: pages }, (_, n) => ({
    code: String(100_000 + n),
    lines: drawUnit(draw),
  }));
  const ledger = units.flatMap(({ code, lines }) =>
    lines.map(
      ({ konto, tjeneste, kroner }) =>
        `${konto};Konto ${konto};${code};Enhet ${code};${tjeneste};Tjeneste ${tjeneste};${kroner.join(";")}`,
    ),
  );
  const total = (index) => units.reduce((sum, { lines }) => sum + sumOf(lines, index, "000", "999"), 0);
  ledger.push(`18000;Rammetilskudd;900000;Fellesinntekter;84000;Statstilskudd;${-total(0)};${-total(1)}`);
  const head = `konto;konto_tekst;ansvar;ansvar_tekst;tjeneste;tjeneste_tekst;${years.join(";")}`;
  writeFileSync(join(folder, "sources/regnskap.csv"), `${[head, ...ledger].join("\n")}\n`);
  writeFileSync(
    join(folder, "fasit.yaml"),
    `municipality:
  name: Oppdiktet kommune
  number: "9999"
  entity: oppdiktet
report:
  title: Oppdiktet årsrapport 2025
  year: 2025
  language: nb
  headline: En stor rapport
  lead: Alt her er oppdiktet, for å måle hvor fort en stor rapport bygges.
  highlights:
    - { figure: netto-100000, caption: netto utgift ved den første enheten }
  synthetic: Hele rapporten er oppdiktet av en måling.
legal: "off"
sources:
  - kind: ledger
    file: sources/regnskap.csv
    title: Oppdiktet regnskap
    synthetic: true
    columns:
      konto: konto
      ansvar: ansvar
      tjeneste: tjeneste
      texts: { konto: konto_tekst, ansvar: ansvar_tekst, tjeneste: tjeneste_tekst }
    amounts:
${years.map((year) => `      - { column: "${year}", year: ${year}, version: regnskap }`).join("\n")}
`,
  );
  for (let chapter = 0; chapter < chapters; chapter += 1) {
    const from = Math.floor((chapter * pages) / chapters);
    const to = Math.floor(((chapter + 1) * pages) / chapters);
    const own = units.slice(from, to);
    const name = String(chapter + 1).padStart(3, "0");
    const head = `---\ntitle: Del ${name}\norder: ${chapter + 1}\nlead: Oppdiktet kapittel om ${own.length} av enhetene.\n---\n\n`;
    writeFileSync(
      join(folder, `report/${name}-del-${name}.md`),
      head + own.map(({ code, lines }) => pageOf(code, lines, draw)).join("\n"),
    );
    writeFileSync(
      join(folder, `figures/${name}-enheter.yaml`),
      own.map(({ code }) => figuresOf(code)).join("\n"),
    );
  }
}
