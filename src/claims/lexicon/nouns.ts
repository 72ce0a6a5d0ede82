/**
 * What is counted in Norwegian reports: how the noun is written in bokmål and nynorsk, and the unit it is. A
 * compound counts as its last part («heildøgnsplassar» are «plasser»).
 *
 * Layer: claims; pure.
 */

/** Forms → unit, in the words of `fasit read`. */
const forms: readonly (readonly [unit: string, forms: string])[] = [
  [
    "innbyggere",
    "innbyggere innbyggerne innbygger innbyggjarar innbyggjarane innbyggjar inhabitants residents",
  ],
  ["ansatte", "ansatte ansatt tilsette tilsett medarbeidere medarbeidarar employees staff"],
  ["årsverk", "årsverk årsverka årsverkene person-years equivalents fte ftes"],
  [
    "personer",
    `personer personar person mennesker menneske folkevalgte folkevalde deltakere deltakarar deltagere deltakar menn kvinner kvinnfolk
    people persons participants representatives individuals women men gutter gutar jenter politikere politikarar representanter representantar`,
  ],
  ["elever", "elever elevar elevene elevane pupils students"],
  ["lærere", "lærere lærarar teachers"],
  ["barn", "barn born barna children"],
  ["brukere", "brukere brukarar users"],
  ["lærlinger", "lærlinger lærlingar lærlingene apprentices"],
  ["søkere", "søkere søkarar søkjarar applicants"],
  ["pasienter", "pasienter pasientar patients"],
  ["flyktninger", "flyktninger flyktningar refugees"],
  ["møter", "møter møte møta meetings"],
  ["søknader", "søknader søknadar søknad applications"],
  ["saker", "saker sakar sak cases"],
  ["plasser", "plasser plassar places"],
  ["boliger", "boliger bustader bustadar boligar leiligheter leilegheiter homes dwellings"],
  ["skoler", "skoler skolar skular schools"],
  ["barnehager", "barnehager barnehagar kindergartens"],
  ["kommuner", "kommuner kommunar kommunene kommunane municipalities"],
  ["land", "land countries"],
  ["bedrifter", "bedrifter verksemder virksomheter føretak foretak companies"],
  ["husstander", "husstander hushald husholdninger hushaldningar households"],
  ["prosjekter", "prosjekter prosjekt projects"],
  ["tiltak", "tiltak measures"],
  ["stillinger", "stillinger stillingar positions"],
  ["enheter", "enheter einingar eininger units"],
  ["timer", "timer timar hours"],
  ["dager", "dager dagar days døgn"],
  ["uker", "uker veker weeks"],
  ["måneder", "måneder månader months"],
  ["minutter", "minutter minutt minuttar minutes"],
  ["år", "år åra years"],
  ["tonn", "tonn tonnes"],
  ["kilometer", "kilometer km kilometres"],
  ["meter", "meter"],
  ["kvadratmeter", "kvadratmeter kvm m2 m²"],
  ["kilo", "kg kilo"],
  ["liter", "liter"],
  ["kubikkmeter", "kubikkmeter m3 m³"],
  ["kWh", "kwh kilowattimer"],
  ["MWh", "mwh"],
  ["GWh", "gwh"],
  ["dekar", "dekar daa"],
  ["besøk", "besøk besøkende besøkande visits visitors"],
  ["filer", "filer files"],
  ["visninger", "visninger visningar views"],
  ["utlån", "utlån loans"],
  ["kurs", "kurs courses"],
  ["vedtak", "vedtak decisions"],
  ["avvik", "avvik"],
  ["varsler", "varsler varslar"],
  ["meldinger", "meldinger meldingar"],
  ["henvendelser", "henvendelser førespurnader"],
  ["klager", "klager klagar complaints"],
  ["tilbud", "tilbud tilbod"],
  ["arrangementer", "arrangementer arrangement arrangementar events"],
  ["frivillige", "frivillige frivillege volunteers"],
  ["eldre", "eldre"],
  ["unge", "unge ungdommer ungdommar"],
  ["studenter", "studenter studentar"],
  ["familier", "familier familiar families"],
  ["følgere", "følgere følgjarar followers"],
  ["svar", "svar"],
  ["poeng", "poeng"],
  ["biler", "biler bilar"],
  ["tomter", "tomter"],
  ["lag", "lag"],
  ["priser", "priser prisar"],
  ["fag", "fag"],
  ["rom", "rom"],
  ["tjenester", "tjenester tenester services"],
  ["områder", "områder område"],
  ["anlegg", "anlegg"],
  ["verk", "verk vannverk vassverk"],
  ["bygg", "bygg"],
  ["punkter", "punkter punkt"],
  ["mål", "mål"],
  ["steder", "steder stader"],
  ["partier", "partier parti"],
  ["stemmer", "stemmer røyster"],
  ["spørsmål", "spørsmål"],
  ["oppgaver", "oppgaver oppgåver"],
  ["avtaler", "avtaler avtalar"],
  ["mottakere", "mottakere mottakarar recipients"],
  ["foreninger", "foreninger foreiningar"],
  ["bøker", "bøker bok books"],
  ["stk", "stk stykker"],
  ["avdelinger", "avdelinger avdelingar departments"],
  ["grupper", "grupper gruppe groups"],
  ["team", "team"],
  ["ledere", "ledere leiarar managers"],
  ["vikarer", "vikarer vikarar"],
  ["sykepleiere", "sykepleiere sjukepleiarar nurses"],
  ["leger", "leger legar doctors"],
  ["beboere", "beboere bebuarar"],
  ["pårørende", "pårørende pårørande"],
  ["foreldre", "foreldre parents"],
  ["senger", "senger beds"],
  ["kontrakter", "kontrakter kontraktar contracts"],
  ["anskaffelser", "anskaffelser innkjøp"],
  ["tilsyn", "tilsyn"],
  ["tillatelser", "tillatelser løyve permits"],
  ["ulykker", "ulykker ulukker accidents"],
  ["skader", "skader skadar injuries"],
  ["branner", "branner brannar fires"],
  ["utrykninger", "utrykninger utrykkingar"],
  ["treff", "treff"],
  ["nedlastinger", "nedlastinger nedlastingar downloads"],
  ["abonnenter", "abonnenter abonnentar subscribers"],
  ["kunder", "kunder kundar customers"],
  ["medlemmer", "medlemmer medlemer members"],
  ["velgere", "velgere veljarar voters"],
  ["mandater", "mandater mandat"],
  ["utvalg", "utvalg utval committees"],
  ["nasjonaliteter", "nasjonaliteter nasjonalitetar"],
  ["språk", "språk languages"],
  ["busser", "busser bussar buses"],
  ["sykler", "sykler syklar"],
  ["grader", "grader gradar"],
  ["hektar", "hektar"],
  ["datamaskiner", "datamaskiner datamaskinar pc-er computers"],
  ["nettbrett", "nettbrett tablets"],
  ["fødsler", "fødsler fødslar births"],
  ["dødsfall", "dødsfall deaths"],
];

const byForm: ReadonlyMap<string, string> = new Map(
  forms.flatMap(([unit, list]) => list.split(/\s+/).map((form) => [form, unit] as const)),
);
/** Compounds end in one of these; short words do not make compounds safely («fag» in «oppdrag» no). */
const endings = [...byForm.keys()].filter(
  (form) => form.length >= 4 && !/^(land|utlån|svar|person|menn|born|fire)$/.test(form),
);

/** The unit of a counted noun; undefined for a word that is not known to be one. */
export function nounUnit(word: string): string | undefined {
  const known = byForm.get(word);
  if (known !== undefined) return known;
  const indefinite = word.endsWith("ene")
    ? `${word.slice(0, -3)}er`
    : word.endsWith("ane")
      ? `${word.slice(0, -3)}ar`
      : word;
  const definite =
    indefinite === word ? undefined : (byForm.get(indefinite) ?? byForm.get(word.slice(0, -3)));
  if (definite !== undefined) return definite;
  const ending = endings.find(
    (one) => word.length > one.length + 2 && (word.endsWith(one) || indefinite.endsWith(one)),
  );
  return ending === undefined ? undefined : indefinite;
}
