/**
 * The invented organisation: which ansvar exist, what service each provides, how heavy it is, and
 * which accounts a unit of its kind posts on. Units are numbered, not named after real ones, so that no
 * made-up amount is pinned on a real school or nursing home.
 */

/** Pay and what follows it: permanent and temporary staff. @param {number} fast @param {number} vikar */
const lønn = (fast, vikar) => ({
  10100: fast,
  10200: vikar,
  10300: vikar * 0.6,
  10400: fast * 0.02,
  10500: fast * 0.04,
  10900: fast * 0.16,
  10990: fast * 0.19,
});

/**
 * A kind of unit: shares of gross expense by account, and income as shares of gross expense.
 * @typedef {{ utgift: Record<string, number>, gebyr?: Record<string, number>, andre?: Record<string, number>, internkjøp?: number, internsalg?: number }} Profile
 * @type {Record<string, Profile>}
 */
export const profiles = {
  kontor: {
    utgift: { ...lønn(54, 1), 11000: 1.5, 11300: 1.2, 11500: 1.5, 11950: 6, 12000: 2, 12700: 8, 14290: 2 },
    andre: { 17100: 0.03, 17290: 0.02, 17700: 0.02 },
    internkjøp: 0.02,
  },
  politikk: {
    utgift: { 10100: 18, 10800: 48, 10900: 4, 10990: 9, 11000: 3, 11500: 5, 11700: 3, 12700: 8, 14290: 2 },
    andre: { 17290: 0.02 },
  },
  skole: {
    utgift: {
      ...lønn(62, 4),
      11000: 0.6,
      11050: 2.6,
      11200: 0.8,
      11300: 0.4,
      11500: 0.5,
      11700: 0.5,
      12000: 2,
      14290: 1.2,
    },
    andre: { 17000: 0.02, 17100: 0.045, 17290: 0.012, 17500: 0.01 },
    internkjøp: 0.08,
  },
  sfo: {
    utgift: { ...lønn(60, 4), 11050: 2, 11150: 5, 11200: 1.5, 12000: 1.2 },
    gebyr: { 16000: 0.72 },
    andre: { 17100: 0.04 },
  },
  barnehage: {
    utgift: { ...lønn(60, 5), 11050: 1.5, 11150: 2.5, 11200: 1, 11500: 0.6, 12000: 1, 14290: 0.8 },
    gebyr: { 16000: 0.16, 16200: 0.02 },
    andre: { 17100: 0.06, 17290: 0.008 },
    internkjøp: 0.07,
  },
  kjøp: {
    utgift: { 13700: 88, 13500: 7, 14700: 5 },
    andre: { 17000: 0.06, 17500: 0.02 },
  },
  helse: {
    utgift: { ...lønn(58, 2), 11200: 3, 11500: 1, 11700: 1, 12000: 1.2, 13700: 9, 14290: 1 },
    gebyr: { 16000: 0.03 },
    andre: { 17000: 0.05, 17100: 0.05, 17290: 0.01 },
  },
  pleie: {
    utgift: {
      ...lønn(56, 7),
      11000: 0.3,
      11150: 2.2,
      11200: 2.6,
      11700: 0.8,
      12000: 1,
      12400: 0.5,
      13700: 3,
      14290: 1,
    },
    gebyr: { 16000: 0.11, 16200: 0.02 },
    andre: { 17000: 0.05, 17100: 0.055, 17290: 0.01 },
    internkjøp: 0.05,
  },
  ytelse: {
    utgift: { 14700: 82, 10100: 10, 10900: 1.6, 10990: 1.9, 13700: 4.5 },
    andre: { 17000: 0.12, 17700: 0.03 },
  },
  kultur: {
    utgift: {
      ...lønn(42, 2),
      11000: 0.6,
      11200: 3,
      11500: 0.6,
      11950: 2,
      12000: 3,
      12700: 4,
      14290: 3,
      14700: 16,
    },
    gebyr: { 16000: 0.08, 16200: 0.05, 16500: 0.03 },
    andre: { 17000: 0.02, 17100: 0.02, 17290: 0.03 },
    internkjøp: 0.06,
  },
  tilskudd: { utgift: { 14700: 96, 13700: 4 } },
  teknikk: {
    utgift: {
      ...lønn(30, 1),
      11200: 4,
      11700: 4,
      11800: 4,
      12000: 4,
      12300: 26,
      12400: 3,
      12700: 5,
      13700: 8,
      14290: 7,
    },
    gebyr: { 16200: 0.06, 16500: 0.05 },
    andre: { 17100: 0.02, 17290: 0.06 },
  },
  selvkost: {
    utgift: { ...lønn(22, 1), 11200: 4, 11800: 5, 12300: 24, 12400: 3, 12700: 4, 13500: 14, 13700: 16 },
    gebyr: { 16400: 1.32 },
    andre: { 17700: 0.01 },
  },
  bygg: {
    utgift: {
      ...lønn(24, 1),
      11800: 14,
      11850: 3,
      11900: 8,
      12000: 3,
      12300: 22,
      12400: 5,
      12600: 6,
      14290: 9,
    },
    gebyr: { 16300: 0.1 },
    andre: { 17100: 0.015, 17290: 0.085 },
    internsalg: 0.5,
  },
  utleie: {
    utgift: { ...lønn(10, 0.5), 11800: 10, 11850: 3, 11900: 20, 12300: 30, 12400: 3, 14290: 8 },
    gebyr: { 16300: 0.85 },
    andre: { 17290: 0.07 },
  },
};

/** @param {number} from @param {number} count @param {(number: number, index: number) => Unit[]} make @returns {Unit[]} */
function repeat(from, count, make) {
  return Array.from({ length: count }, (_, index) => make(from + index * 10, index + 1)).flat();
}
const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/**
 * One unit's one service: area, ansvar, name, tjeneste, profile, gross expense in millions (a weight).
 * @typedef {readonly [area: string, ansvar: number, name: string, tjeneste: number, profile: string, weight: number]} Unit
 * @type {readonly Unit[]}
 */
export const units = [
  ["1", 1000, "Politisk ledelse", 10000, "politikk", 22],
  ["1", 1010, "Kontrollutvalg og revisjon", 11000, "kjøp", 4],
  ["1", 1100, "Administrativ ledelse", 12000, "kontor", 16],
  ["1", 1110, "Økonomi", 12000, "kontor", 30],
  ["1", 1120, "Personal og organisasjon", 12000, "kontor", 34],
  ["1", 1130, "IKT", 12000, "kontor", 62],
  ["1", 1140, "Kommunikasjon og servicetorg", 12000, "kontor", 24],
  ["1", 1150, "Dokumentsenter", 12000, "kontor", 12],
  ["1", 1160, "Innovasjon", 12000, "kontor", 7],
  ["1", 1170, "Ny kommune", 12000, "kontor", 15],
  ["1", 1200, "Plan", 30100, "kontor", 18],
  ["1", 1210, "Byggesak", 30200, "kontor", 26],
  ["1", 1220, "Kart og geodata", 30300, "kontor", 14],
  ["1", 1230, "Næring", 32500, "tilskudd", 5],
  ["1", 1300, "Kirkelig fellesråd", 39000, "tilskudd", 26],
  ["2", 2000, "Oppvekst, ledelse", 20200, "kontor", 24],
  ["2", 2010, "Oppvekst, fellesutgifter", 20200, "skole", 48],
  ...repeat(2100, 14, (ansvar, n) => [
    ["2", ansvar, `Barneskole ${two(n)}`, 20200, "skole", 24 + ((n * 5) % 13)],
    ["2", ansvar, `Barneskole ${two(n)}`, 21500, "sfo", 6 + ((n * 3) % 5)],
  ]),
  ...repeat(2300, 6, (ansvar, n) => [
    ["2", ansvar, `Ungdomsskole ${two(n)}`, 20200, "skole", 36 + ((n * 7) % 15)],
  ]),
  ["2", 2400, "Skoleskyss", 22300, "kjøp", 9],
  ["2", 2410, "Pedagogisk-psykologisk tjeneste", 20210, "kontor", 22],
  ["2", 2420, "Voksenopplæring", 21300, "skole", 34],
  ...repeat(2500, 16, (ansvar, n) => [
    ["2", ansvar, `Barnehage ${two(n)}`, 20100, "barnehage", 9 + ((n * 7) % 8)],
    ["2", ansvar, `Barnehage ${two(n)}`, 21100, "barnehage", 1 + ((n * 3) % 3)],
  ]),
  ["2", 2700, "Tilskudd til private barnehager", 20100, "kjøp", 252],
  ["2", 2800, "Helsestasjon og skolehelsetjeneste", 23200, "helse", 38],
  ["2", 2810, "Barnevern", 24400, "kontor", 44],
  ["2", 2810, "Barnevern", 25100, "ytelse", 14],
  ["2", 2810, "Barnevern", 25200, "kjøp", 46],
  ["2", 2820, "Forebyggende arbeid", 23300, "kontor", 8],
  ["3", 3000, "Helse og omsorg, ledelse", 24200, "kontor", 22],
  ["3", 3010, "Tildeling og koordinering", 25400, "kontor", 36],
  ...repeat(3100, 7, (ansvar, n) => [
    ["3", ansvar, `Omsorgssenter ${two(n)}`, 25300, "pleie", 52 + ((n * 9) % 21)],
    ["3", ansvar, `Omsorgssenter ${two(n)}`, 23400, "pleie", 3 + (n % 3)],
  ]),
  ...repeat(3200, 6, (ansvar, n) => [
    ["3", ansvar, `Hjemmetjeneste ${two(n)}`, 25400, "pleie", 42 + ((n * 11) % 14)],
  ]),
  ...repeat(3300, 12, (ansvar, n) => [
    ["3", ansvar, `Bofellesskap ${two(n)}`, 25400, "pleie", 14 + ((n * 5) % 9)],
  ]),
  ["3", 3500, "Brukerstyrt personlig assistanse", 25400, "kjøp", 54],
  ["3", 3510, "Dagsenter", 23400, "pleie", 26],
  ["3", 3520, "Legevakt og legetjeneste", 24100, "helse", 66],
  ["3", 3530, "Fysioterapi og ergoterapi", 24100, "helse", 34],
  ["3", 3540, "Psykisk helse", 25400, "helse", 40],
  ["3", 3550, "Rustjenester", 24300, "helse", 28],
  ["3", 3600, "Sosiale tjenester", 24200, "kontor", 26],
  ["3", 3600, "Sosiale tjenester", 28100, "ytelse", 58],
  ["3", 3600, "Sosiale tjenester", 27600, "ytelse", 11],
  ["3", 3610, "Arbeid og kvalifisering", 27300, "helse", 18],
  ["3", 3620, "Introduksjonsordningen", 27500, "ytelse", 46],
  ["3", 3630, "Boligkontor", 28300, "ytelse", 9],
  ["4", 4000, "Kultur, ledelse", 38500, "kontor", 9],
  ["4", 4100, "Bibliotek", 37000, "kultur", 24],
  ["4", 4110, "Kulturhus", 37300, "kultur", 12],
  ["4", 4110, "Kulturhus", 38600, "kultur", 9],
  ["4", 4120, "Museer", 37500, "tilskudd", 6],
  ["4", 4130, "Kunst", 37700, "kultur", 5],
  ["4", 4140, "Kulturskole", 38300, "kultur", 19],
  ["4", 4200, "Idrett", 38000, "tilskudd", 18],
  ...repeat(4300, 4, (ansvar, n) => [["4", ansvar, `Fritidsklubb ${two(n)}`, 23100, "kultur", 4 + (n % 3)]]),
  ...repeat(4400, 3, (ansvar, n) => [
    ["4", ansvar, `Frivilligsentral ${two(n)}`, 23400, "kultur", 2 + (n % 2)],
  ]),
  ["5", 5000, "Teknikk, ledelse", 12000, "kontor", 10],
  ["5", 5100, "Vannforsyning", 34000, "selvkost", 42],
  ["5", 5100, "Vannforsyning", 34500, "selvkost", 40],
  ["5", 5110, "Avløp", 35000, "selvkost", 48],
  ["5", 5110, "Avløp", 35300, "selvkost", 42],
  ["5", 5120, "Renovasjon", 35500, "selvkost", 56],
  ["5", 5300, "Park og friluft", 33500, "teknikk", 26],
  ["5", 5310, "Natur og miljø", 36000, "teknikk", 12],
  ["5", 5320, "Kulturminner", 36500, "teknikk", 3],
  ["5", 5400, "Brannforebygging", 33800, "kjøp", 8],
  ["5", 5400, "Brannberedskap", 33900, "kjøp", 36],
  ["6", 6000, "Eiendom, ledelse", 12100, "kontor", 24],
  ["6", 6010, "Administrasjonsbygg", 13000, "bygg", 38],
  ["6", 6020, "Renhold", 12100, "bygg", 30],
  ...repeat(6100, 20, (ansvar, n) => [
    ["6", ansvar, `Skolebygg ${two(n)}`, 22200, "bygg", 8 + ((n * 7) % 9)],
  ]),
  ...repeat(6300, 8, (ansvar, n) => [["6", ansvar, `Barnehagebygg ${two(n)}`, 22100, "bygg", 2 + (n % 3)]]),
  ...repeat(6400, 7, (ansvar, n) => [
    ["6", ansvar, `Omsorgsbygg ${two(n)}`, 26100, "bygg", 6 + ((n * 3) % 5)],
  ]),
  ...repeat(6500, 5, (ansvar, n) => [["6", ansvar, `Idrettsbygg ${two(n)}`, 38100, "bygg", 6 + (n % 4)]]),
  ...repeat(6600, 6, (ansvar, n) => [["6", ansvar, `Boligområde ${two(n)}`, 26500, "utleie", 9 + (n % 4)]]),
];
