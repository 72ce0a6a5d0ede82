/**
 * What statement lines are called in reports, besides their official names: bokmål and nynorsk. Binding help looks for
 * these beside a number. By line id; a name that no year has is not used.
 *
 * Layer: figures; data.
 */
export const lineSynonyms: Readonly<Record<string, readonly string[]>> = {
  "netto-driftsresultat": ["mindreforbruk", "sit igjen med", "til overs", "att når alt er betalt"],
  "brutto-driftsresultat": ["resultat før finans"],
  "sum-driftsinntekter": ["samlede inntekter", "samla inntekter", "totale inntekter"],
  "sum-driftsutgifter": ["samlede utgifter", "samla utgifter", "totale utgifter"],
  rammetilskudd: ["overføring fra staten", "overføring frå staten"],
  "skatt-pa-inntekt-og-formue": [
    "skatteinntekter",
    "skatteinngang",
    "skatt fra innbyggerne",
    "skatt frå innbyggjarane",
  ],
  eiendomsskatt: ["eigedomsskatt"],
  brukerbetalinger: ["brukarbetalingar", "egenbetaling", "eigenbetaling", "foreldrebetaling"],
  "andre-salgs-og-leieinntekter": ["gebyrer", "gebyr", "husleie", "husleige"],
  renteinntekter: ["renter av innskudd", "renter av innskot", "utbytte", "utbyte"],
  renteutgifter: ["renter på lån", "rentekostnader", "rentekostnadar"],
  "avdrag-pa-lan": ["nedbetaling av gjeld", "nedbetalt lån", "avdrag"],
  lonnsutgifter: ["lønninger", "lønningar", "lønnskostnader", "lønskostnader"],
  "sosiale-utgifter": ["pensjon og arbeidsgiveravgift", "pensjon og arbeidsgivaravgift"],
  avskrivninger: ["avskrivingar", "verdifall"],
};
