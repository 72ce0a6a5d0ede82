/**
 * Hedges that set a limit, ask for a distance, or only stress, as data.
 *
 * Layer: claims; pure.
 */
import type { Hedge } from "./hedge.ts";

/** Limits, which are sharp, and «godt over» with its kin, which ask for a distance. */
export const clearHedges: readonly Hedge[] = [
  {
    kind: "at-least",
    words: { nb: ["minst"], nn: ["minst"], en: ["at least"] },
    reason: "En nedre grense som selv er med; hvor mye mer, sies ikke",
  },
  {
    kind: "at-least",
    words: { nb: ["minimum", "min"], nn: ["minimum", "min"], en: ["minimum", "minimum of"] },
    reason: "Som «minst»",
  },
  {
    kind: "at-least",
    words: {
      nb: ["ikke mindre enn", "ikke færre enn", "ikke lavere enn", "ikke under"],
      nn: ["ikkje mindre enn", "ikkje færre enn", "ikkje lågare enn", "ikkje under"],
      en: ["no less than", "not less than", "no fewer than", "not fewer than"],
    },
    reason: "Det nektede av «under»: tallet selv er mulig",
  },
  {
    kind: "at-most",
    words: { nb: ["høyst"], nn: ["høgst"], en: ["at most"] },
    reason: "En øvre grense som selv er med; hvor mye mindre, sies ikke",
  },
  {
    kind: "at-most",
    words: {
      nb: ["maksimalt", "maksimum", "maks"],
      nn: ["maksimalt", "maksimum", "maks"],
      en: ["maximum", "maximum of"],
    },
    reason: "Som «høyst»",
  },
  {
    kind: "at-most",
    words: { nb: ["inntil"], nn: ["inntil"] },
    reason: "Helt til tallet: en ramme, som i «inntil 50 plasser»",
  },
  {
    kind: "at-most",
    words: { nb: ["opptil"], nn: ["opptil"], en: ["up to"] },
    reason: "Som «inntil»",
  },
  {
    kind: "at-most",
    words: {
      nb: ["ikke mer enn", "ikke flere enn", "ikke over", "ikke høyere enn"],
      nn: ["ikkje meir enn", "ikkje fleire enn", "ikkje over", "ikkje høgare enn"],
      en: ["not more than", "no more than"],
    },
    reason: "Det nektede av «over»: tallet selv er mulig",
  },
  {
    kind: "less-than",
    words: {
      nb: ["mindre enn", "færre enn", "lavere enn"],
      nn: ["mindre enn", "færre enn", "lågare enn"],
      en: ["less than", "fewer than", "lower than"],
    },
    reason: "En øvre grense som selv ikke er med: «færre enn fem» er ingen til fire",
  },
  {
    kind: "well-above",
    words: {
      nb: ["vesentlig mer enn", "vesentlig flere enn", "vesentlig høyere enn", "vesentlig over"],
      nn: ["vesentleg meir enn", "vesentleg fleire enn", "vesentleg høgare enn", "vesentleg over"],
      en: ["significantly more than"],
    },
    reason: "«Vesentlig» lover en forskjell som betyr noe; under en tiendedel er den liten",
  },
  {
    kind: "well-above",
    words: {
      nb: ["betydelig mer enn", "betydelig flere enn", "betydelig høyere enn", "betydelig over"],
      nn: [
        "betydeleg meir enn",
        "betydeleg fleire enn",
        "betydeleg høgare enn",
        "betydeleg over",
        "monaleg meir enn",
        "monaleg over",
      ],
      en: ["considerably more than"],
    },
    reason: "Som «vesentlig»",
  },
  {
    kind: "well-above",
    words: {
      nb: ["langt mer enn", "langt flere enn", "langt over"],
      nn: ["langt meir enn", "langt fleire enn", "langt over"],
      en: ["far more than"],
    },
    reason: "Ikke bare over, men langt fra tallet",
  },
  {
    kind: "well-above",
    words: { nb: ["godt over"], nn: ["godt over"], en: ["well over", "well above", "well in excess of"] },
    reason: "Ikke bare over, men med god margin",
  },
  {
    kind: "well-above",
    words: { nb: ["klart over"], nn: ["klart over"] },
    reason: "Uten tvil over: det skal synes",
  },
  {
    kind: "well-below",
    words: {
      nb: ["vesentlig mindre enn", "vesentlig færre enn", "vesentlig lavere enn", "vesentlig under"],
      nn: ["vesentleg mindre enn", "vesentleg færre enn", "vesentleg lågare enn", "vesentleg under"],
      en: ["significantly less than", "significantly fewer than"],
    },
    reason: "Som «vesentlig over», nedover",
  },
  {
    kind: "well-below",
    words: {
      nb: ["betydelig mindre enn", "betydelig færre enn", "betydelig lavere enn", "betydelig under"],
      nn: [
        "betydeleg mindre enn",
        "betydeleg færre enn",
        "betydeleg lågare enn",
        "betydeleg under",
        "monaleg mindre enn",
        "monaleg under",
      ],
      en: ["considerably less than", "considerably fewer than"],
    },
    reason: "Som «betydelig over», nedover",
  },
  {
    kind: "well-below",
    words: {
      nb: ["langt mindre enn", "langt færre enn", "langt under"],
      nn: ["langt mindre enn", "langt færre enn", "langt under"],
      en: ["far less than", "far fewer than"],
    },
    reason: "Ikke bare under, men langt fra tallet",
  },
  {
    kind: "well-below",
    words: { nb: ["godt under"], nn: ["godt under"], en: ["well under", "well below"] },
    reason: "Ikke bare under, men med god margin",
  },
  {
    kind: "well-below",
    words: { nb: ["klart under"], nn: ["klart under"] },
    reason: "Uten tvil under: det skal synes",
  },
];

/** Words that stress a number and leave it as it is. */
export const plainHedges: readonly Hedge[] = [
  {
    kind: "emphasis",
    words: { nb: ["hele"], nn: ["heile"], en: ["fully"] },
    reason: "Sier at tallet er stort, ikke at det er et annet",
  },
  {
    kind: "emphasis",
    words: { nb: ["bare"], nn: ["berre", "bare"], en: ["only", "just", "merely"] },
    reason: "Sier at tallet er lite, ikke at det er et annet",
  },
  { kind: "emphasis", words: { nb: ["kun"], nn: ["kun"] }, reason: "Som «bare»" },
  {
    kind: "emphasis",
    words: {
      nb: ["akkurat", "nøyaktig", "eksakt", "presis"],
      nn: ["akkurat", "nøyaktig", "eksakt", "presis"],
      en: ["exactly", "precisely"],
    },
    reason: "Tallet som det står. Det gjør ikke sifrene flere: presisjonen er den som er skrevet",
  },
  {
    kind: "emphasis",
    words: {
      nb: ["så mye som", "så mange som"],
      nn: ["så mykje som", "så mange som"],
      en: ["as much as", "as many as"],
    },
    reason: "Som «hele»",
  },
  {
    kind: "emphasis",
    words: { nb: ["så lite som"], nn: ["så lite som"], en: ["as little as", "as few as"] },
    reason: "Som «bare»",
  },
];
