/** Bokmål and nynorsk. */

import type { TrendWords } from "./trend-words.ts";
import { each, list } from "./word-lists.ts";

export const norwegianTrends: TrendWords = {
  moves: {
    ...each(
      `øker øke økte økt økes økning økningen auka auke aukar aukt auken auking aukinga vekst veksten vokser vokste vokst voks
      veks vaks vakse stiger stige steg steget stege stigning stigningen oppgang oppgangen`,
      "up" as const,
    ),
    ...each(
      `reduserer redusere reduserte redusert reduseres reduksjon reduksjonen faller falle falt falne fall fallet fell fallit
      synker synke sank sunket sokke søkk nedgang nedgangen nedgong nedgongen minker minket minka minsket avtok avtatt`,
      "down" as const,
    ),
    ...each("uendret uendra uforandret uforandra", "same" as const),
    "på samme nivå": "same",
    "på same nivå": "same",
    ...each("forbedret forbedra forbedring forbedringen bedret betra betring betringa", "better" as const),
    ...each("forverret forverra forverring forverringen", "worse" as const),
  },
  particleVerbs: list("gikk går gå gått gjekk gjeng gått gjekk"),
  particles: { opp: "up", ned: "down", tilbake: "down" },
  comparatives: {
    ...each("høyere høgare større mer meir flere fleire", "up" as const),
    ...each("lavere lågare mindre færre", "down" as const),
    ...each("bedre betre sterkere sterkare", "better" as const),
    ...each("dårligere dårlegare svakere svakare verre", "worse" as const),
  },
  sides: { over: "up", under: "down" },
  than: "enn",
  sizes: {
    ...each(
      `vesentlig vesentleg betydelig betydeleg monaleg kraftig kraftige sterkt sterk markant mye mykje langt klart tydelig
      tydeleg betraktelig stor vesentlege vesentlige betydelige`,
      "well" as const,
    ),
    ...each("litt noe noko svakt svak liten marginalt marginal", "slightly" as const),
    "så vidt": "slightly",
  },
  superlatives: {
    ...each("høyeste høyest høgste høgaste høgast største størst flest fleste", "up" as const),
    ...each("laveste lavest lågaste lågast minste færrest færreste", "down" as const),
    ...each("beste best sterkeste sterkaste", "better" as const),
    ...each("dårligste dårlegaste svakeste svakaste verste", "worse" as const),
  },
  records: {
    ...each("rekordhøy rekordhøyt rekordhøye rekordhøg rekordhøgt rekordstor rekordstort", "up" as const),
    ...each("rekordlav rekordlavt rekordlåg rekordlågt", "down" as const),
  },
  signs: {
    ...each("overskudd overskuddet overskot overskotet positivt positiv", 1 as const),
    ...each("underskudd underskuddet underskot underskotet negativt negativ", -1 as const),
  },
  negations: list("ikke ikkje ingen inga"),
  never: list("aldri aldrig"),
  been: list("vært vore"),
  yearBefore: [
    "i fjor",
    "året før",
    "året i forveien",
    "året tidligere",
    "året tidlegare",
    "forrige år",
    "førre år",
    "foregående år",
    "føregåande år",
    "fjoråret",
    "fjoråret sitt",
    "fjorårets nivå",
    "nivået i fjor",
    "nivået året før",
  ],
  budgets: {
    budsjettert: "budget",
    budsjettet: "budget",
    budsjett: "budget",
    "opprinnelig budsjett": "opprinnelig-budsjett",
    "opphavleg budsjett": "opprinnelig-budsjett",
    "opprinneleg budsjett": "opprinnelig-budsjett",
    "opprinnelig budsjettert": "opprinnelig-budsjett",
    "opphavleg budsjettert": "opprinnelig-budsjett",
    "opprinnelige budsjettet": "opprinnelig-budsjett",
    "opphavlege budsjettet": "opprinnelig-budsjett",
    "vedtatt budsjett": "opprinnelig-budsjett",
    "vedteke budsjett": "opprinnelig-budsjett",
    "opprinnelig vedtatt": "opprinnelig-budsjett",
    "regulert budsjett": "regulert-budsjett",
    "regulerte budsjettet": "regulert-budsjett",
    "revidert budsjett": "regulert-budsjett",
    "reviderte budsjettet": "regulert-budsjett",
    "justert budsjett": "regulert-budsjett",
    "justerte budsjettet": "regulert-budsjett",
    prognose: "prognose",
    prognosen: "prognose",
  },
  baseLeads: [
    "fra",
    "frå",
    "siden",
    "sidan",
    "sammenlignet med",
    "sammenliknet med",
    "samanlikna med",
    "i forhold til",
    "i høve til",
    "målt mot",
    "mot",
  ],
  thanFillers: list("i det som var ble vart blei er de den nivået på då da"),
  both: list("både"),
  and: list("og"),
  since: list("siden sidan etter"),
  in: list("i"),
  to: list("til"),
  by: list("med"),
  ever: ["noen gang", "nokon gong", "nokosinne", "noensinne", "nokon gang"],
  everAfter: list("før tidligere tidlegare"),
  first: ["for første gang", "for første gong", "for fyrste gong", "for fyrste gang"],
  during: list("på"),
  several: list("flere fleire mange"),
  years: list("år året"),
  inARow: ["på rad", "på rad og rekke", "etter hverandre", "etter kvarandre", "i strekk", "i trekk"],
  consecutive: [],
  ordinals: {
    andre: 2,
    annet: 2,
    tredje: 3,
    fjerde: 4,
    femte: 5,
    sjette: 6,
    sjuende: 7,
    syvende: 7,
    sjuande: 7,
    åttende: 8,
    åttande: 8,
    niende: 9,
    niande: 9,
    tiende: 10,
    tiande: 10,
  },
  last: ["sist gang", "siste gang", "sist gong", "siste gong", "sist"],
  oneOf: list("av"),
  clauses: list("men mens medan og samtidig selv sjølv fordi ettersom"),
  leads: list("for"),
  doubtful: list(
    `skal vil kan må bør burde skulle ville kunne måtte ventes forventes forventet forventa venta ventet ventar venter anslås anslått
    planlegges planlagt antas trolig truleg kanskje muligens nesten tilnærmet omtrent nærmest knapt neppe hverken verken korkje uten utan unntatt
    unnateke bortsett hvis dersom om reelt realvekst korrigert inflasjonsjustert prisjustert deflatert halvår halvåret kvartal kvartalet tertial
    tertialet måned måneden månad månaden desember november oktober september august juli juni mai april mars februar januar halvparten
    dobbelt enten eller bare berre kun mål målet måltallet snittet gjennomsnittet landet landsgjennomsnittet andre nabokommunene kostra
    takt ønsket ønska foreslått foreslås feil galt usant uriktig myte tvilsomt hevder tror trodde håper håpet frykter fryktet påstår når justert eksklusive inkludert
    fratrukket utenom før sjelden sjeldan ofte iblant delvis periodevis foreløpig førebels budsjetterte planlagte fylket regionen tenkt både relativt tilsynelatende påstås hevdes burde jo desto stoppet stanset sluttet unngikk forhindret`,
  ),
  shares: list("andel andelen andelar del delen lut luten prosentandelen per pr"),
  plain: list(
    `i på av for til fra frå med og er ble blir var vart blei vært vore har hadde som det de den dei denne dette en et ei ein eit sin sitt sine seg
    dermed også òg altså igjen da då der så kommunens kommunen år året resultat resultatet nivå nivået kroner kr prosent prosentpoeng mill totalt samlet samla`,
  ),
  prepositions: list("i på av for til hos innen innan"),
};
