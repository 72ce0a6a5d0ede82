/**
 * The totals that the made-up ledgers must meet, in kroner. Income and surplus are positive here; the
 * ledger itself has expenses positive and income negative.
 *
 * Published (facts: Asker kommune's own pages, with addresses in sources/publisert*.csv):
 *   2017 accounts: netto driftsresultat 421 mill. and 8.5 %; service areas 51 mill. and about 1.5 % below
 *     budget; self-financing 54.7 %; energy fund 143 mill. against 66 budgeted.
 *   2017 original budget: Handlingsprogram 2017–2020, in 1000 kr. Its parts sum to 4 566 535 and its
 *     total says 4 566 536, so each part carries some hundred kroner that round away.
 *   2016 accounts: netto driftsresultat 355.6 mill. and 7.7 %; energy fund 96 mill.; free income 120 mill.
 *     above the original budget's 3 319.550.
 * Everything else is invented to be plausible, and to lie away from the edges of rounding.
 */

/** The service areas: code and name. Area 9 is the common income and expense, not a service. */
export const areas = {
  1: "Administrasjon og ledelse",
  2: "Oppvekst",
  3: "Helse og omsorg",
  4: "Kultur og frivillighet",
  5: "Teknikk og miljø",
  6: "Eiendom",
  9: "Finans og felles",
};

/**
 * @typedef {object} Totals
 * @property {number} seed
 * @property {1 | 100 | 10_000} stepOre what every amount is a multiple of: accounts øre, budgets 100 kr
 * @property {number} skatt
 * @property {number} rammetilskudd
 * @property {number} gebyrer brukerbetaling and salg, all in the service areas
 * @property {number} andre refusjoner and overføringer, in the service areas and in common income
 * @property {number} fellesinntekter the part of `andre` that is common income
 * @property {number} internhandel art 290 and 790, equal
 * @property {number} avskrivninger also the motpost
 * @property {readonly [number, number, number, number, number, number]} netto net expense by service area 1–6
 * @property {Record<string, number>} felles common expenses by account
 * @property {Record<string, number>} finans income positive, by account
 * @property {Record<string, number>} energifond income positive, by account
 * @property {Record<string, number>} disponering what netto driftsresultat is used for, by account; what is left
 *   is the year's mindreforbruk (art 580)
 */

/** @type {Record<"regnskap2017" | "opprinnelig2017" | "regulert2017" | "regnskap2016", Totals>} */
export const totals = {
  regnskap2017: {
    seed: 20_171,
    stepOre: 1,
    skatt: 2_903_431_160,
    rammetilskudd: 739_887_282,
    gebyrer: 668_400_000,
    andre: 641_200_000,
    fellesinntekter: 139_000_000,
    internhandel: 186_300_000,
    avskrivninger: 228_300_000,
    netto: [307_512_846, 1_380_187_305, 1_256_934_118, 118_867_492, 56_418_733, 220_391_210],
    felles: { 10900: -176_000_000, 10901: 48_400_000, 12700: 14_550_000 },
    finans: { 19000: 41_300_000, 19050: 4_600_000, 15000: -118_400_000, 15100: -204_700_000 },
    energifond: { 19001: 31_412_360, 19051: 24_586_914, 19091: 96_921_077, 15091: -9_714_562 },
    disponering: {
      15700: 118_000_000,
      15400: 332_280_000,
      15500: 31_200_000,
      19300: -163_880_000, // the mindreforbruk of 2016
      19400: -22_500_000,
      19500: -41_700_000,
    },
  },
  opprinnelig2017: {
    seed: 20_172,
    stepOre: 10_000,
    skatt: 2_838_000_000,
    rammetilskudd: 681_750_300,
    gebyrer: 644_451_300,
    andre: 402_334_400,
    fellesinntekter: 128_000_000,
    internhandel: 179_500_000,
    avskrivninger: 225_219_000,
    netto: [312_000_000, 1_402_500_000, 1_240_400_000, 120_100_000, 62_000_000, 225_400_000],
    felles: { 10900: -138_000_000, 10901: 42_000_000, 12700: 10_978_300 },
    finans: { 19000: 38_432_000, 19050: 4_000_000, 15000: -129_000_000, 15100: -203_000_000 },
    energifond: { 19001: 20_000_000, 19051: 16_000_000, 19091: 30_000_000 },
    disponering: { 15700: 60_000_000, 15400: 96_804_000, 15500: 5_000_000, 19500: -15_000_000 },
  },
  regulert2017: {
    seed: 20_173,
    stepOre: 10_000,
    skatt: 2_866_000_000,
    rammetilskudd: 697_000_000,
    gebyrer: 651_000_000,
    andre: 468_500_000,
    fellesinntekter: 131_000_000,
    internhandel: 182_000_000,
    avskrivninger: 226_000_000,
    netto: [318_600_000, 1_412_300_000, 1_251_800_000, 121_400_000, 62_700_000, 224_600_000],
    felles: { 10900: -148_000_000, 10901: 45_000_000, 12700: 11_000_000 },
    finans: { 19000: 39_000_000, 19050: 4_200_000, 15000: -124_000_000, 15100: -204_000_000 },
    energifond: { 19001: 20_000_000, 19051: 16_000_000, 19091: 30_000_000 },
    disponering: {
      15700: 95_000_000,
      15400: 100_800_000,
      15500: 6_000_000,
      19400: -10_000_000,
      19500: -16_000_000,
    },
  },
  regnskap2016: {
    seed: 20_161,
    stepOre: 1,
    skatt: 2_748_200_000,
    rammetilskudd: 691_400_000,
    gebyrer: 632_000_000,
    andre: 545_800_000,
    fellesinntekter: 133_000_000,
    internhandel: 178_200_000,
    avskrivninger: 221_500_000,
    netto: [295_987_412, 1_312_021_655, 1_172_184_930, 113_512_077, 59_588_301, 195_925_625],
    felles: { 10900: -162_000_000, 10901: 44_600_000, 12700: 12_400_000 },
    finans: { 19000: 40_200_000, 19050: 4_400_000, 15000: -121_500_000, 15100: -192_000_000 },
    energifond: { 19001: 28_800_000, 19051: 21_300_000, 19091: 58_400_000, 15091: -12_400_000 },
    disponering: {
      15700: 92_000_000,
      15400: 303_200_000,
      15500: 28_400_000,
      19300: -177_400_000,
      19400: -18_000_000,
      19500: -36_500_000,
    },
  },
};

/**
 * Kontoklasse 0 in kroner, by account: uses positive, financing positive too. `prosjekter` shares the
 * gross investment out. Each column balances: uses = financing.
 */
export const investment = {
  regnskap2017: {
    brutto: 561_800_000,
    lån: 254_500_000,
    egenkapitalinnskudd: 11_200_000,
    startlån: 61_300_000,
    avdragStartlån: 38_400_000,
    momskompensasjon: 82_600_000,
    tilskudd: 21_900_000,
    salg: 64_700_000,
    fraDrift: 118_000_000,
    fond: 31_300_000,
  },
  opprinnelig2017: {
    brutto: 612_000_000,
    lån: 310_000_000,
    egenkapitalinnskudd: 10_000_000,
    startlån: 60_000_000,
    avdragStartlån: 36_000_000,
    momskompensasjon: 90_000_000,
    tilskudd: 18_000_000,
    salg: 70_000_000,
    fraDrift: 60_000_000,
    fond: 74_000_000,
  },
  regulert2017: {
    brutto: 584_000_000,
    lån: 270_000_000,
    egenkapitalinnskudd: 11_000_000,
    startlån: 60_000_000,
    avdragStartlån: 37_000_000,
    momskompensasjon: 86_000_000,
    tilskudd: 20_000_000,
    salg: 66_000_000,
    fraDrift: 95_000_000,
    fond: 58_000_000,
  },
  regnskap2016: {
    brutto: 548_300_000,
    lån: 297_200_000,
    egenkapitalinnskudd: 10_400_000,
    startlån: 58_700_000,
    avdragStartlån: 35_100_000,
    momskompensasjon: 80_100_000,
    tilskudd: 17_600_000,
    salg: 33_500_000,
    fraDrift: 92_000_000,
    fond: 38_300_000,
  },
};
