/**
 * What authors call the lines of the statements when they name reasons.
 *
 * Layer: figures; data.
 */

/**
 * By line id, in the three languages. A word that may be two lines («renter»:
 * paid or earned) stands at both, so that a phrase with it is asked about and never guessed.
 */
export const causeWords: Readonly<Record<string, readonly string[]>> = {
  "skatt-pa-inntekt-og-formue": [
    "skatt",
    "skatteinntekter",
    "skatteinngang",
    "skatteinngangen",
    "skattinntekter",
    "inntekts- og formuesskatt",
    "tax revenue",
    "taxes",
    "income tax",
  ],
  rammetilskudd: ["rammetilskot", "rammeoverføringer", "rammeoverføringar", "general grant", "state grant"],
  eiendomsskatt: ["eigedomsskatt", "property tax"],
  brukerbetalinger: ["brukarbetalingar", "egenbetaling", "eigenbetaling", "user fees"],
  "salgs-og-leieinntekter": ["salgsinntekter", "leieinntekter", "salsinntekter", "leigeinntekter", "sales"],
  "overforinger-med-krav-til-motytelse": [
    "refusjoner",
    "refusjonar",
    "sykelønnsrefusjoner",
    "reimbursements",
  ],
  "andre-statlige-overforinger": ["statlige tilskudd", "statlege tilskot", "state transfers"],
  "andre-overforinger-og-tilskudd-fra-staten": ["statlige tilskudd", "statlege tilskot", "state transfers"],
  lonnsutgifter: ["lønn", "løn", "lønnskostnader", "lønskostnader", "lønsutgifter", "wages", "pay"],
  "sosiale-utgifter": [
    "pensjon",
    "pensjonsutgifter",
    "pensjonskostnader",
    "pensjonskostnadar",
    "pensions",
    "pension costs",
    "social costs",
  ],
  "kjop-av-varer-og-tjenester": ["kjøp av varer og tenester", "innkjøp", "purchases"],
  "kjop-som-inngar-i-egenproduksjon": [
    "kjøp av varer og tjenester",
    "kjøp av varer og tenester",
    "purchases",
  ],
  "kjop-som-erstatter-egenproduksjon": ["kjøp av tjenester", "kjøp av tenester", "kjøp fra andre"],
  "renteinntekter-og-utbytte": [
    "renteinntekter",
    "utbytte",
    "renter",
    "interest income",
    "dividends",
    "interest",
  ],
  renteinntekter: ["renter", "interest income", "interest"],
  utbytter: ["utbytte", "utbyte", "dividends"],
  "gevinst-finansielle-instrumenter": ["finansgevinster", "avkastning", "avkasting", "gains", "return"],
  "gevinster-og-tap-pa-omlopsmidler": ["finansgevinster", "avkastning", "avkasting", "gains", "return"],
  "tap-finansielle-instrumenter": ["finanstap", "losses"],
  renteutgifter: ["rentekostnader", "rentekostnadar", "renter", "interest expenses", "interest"],
  "avdrag-pa-lan": ["avdrag", "låneavdrag", "instalments"],
};
