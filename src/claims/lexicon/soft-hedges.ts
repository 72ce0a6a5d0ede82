/**
 * Hedges with a soft end, as data: about a number, a little under it, a little over it.
 *
 * Layer: claims; pure.
 */
import type { Hedge } from "./hedge.ts";

export const nearHedges: readonly Hedge[] = [
  {
    kind: "approx",
    words: { nb: ["om lag", "omlag"], nn: ["om lag", "omlag"], en: ["about"] },
    reason: "Tallet er rundet av, og kan ligge på begge sider",
  },
  {
    kind: "approx",
    words: {
      nb: ["ca", "cirka", "circa"],
      nn: ["ca", "cirka", "circa"],
      en: ["approximately", "circa", "ca"],
    },
    reason: "Forkorter «omtrent»",
  },
  {
    kind: "approx",
    words: {
      nb: ["rundt", "rundt regnet"],
      nn: ["rundt", "rundt rekna"],
      en: ["around"],
    },
    reason: "Sier rett ut at begge sider er med",
  },
  {
    kind: "approx",
    words: { nb: ["omkring"], nn: ["omkring", "kring", "ikring"], en: ["some"] },
    reason: "Som «rundt»",
  },
  {
    kind: "approx",
    words: { nb: ["omtrent"], nn: ["omtrent", "omtrentleg"], en: ["roughly"] },
    reason: "Som «om lag»",
  },
  {
    kind: "approx",
    words: { nb: ["anslagsvis"], nn: ["anslagsvis"] },
    reason: "Et anslag kan bomme begge veier",
  },
  {
    kind: "approx",
    words: { nb: ["tilnærmet"], nn: ["tilnærma"] },
    reason: "Nær tallet, uten å si på hvilken side",
  },
  {
    kind: "approx",
    words: {
      nb: ["i størrelsesorden", "i størrelsesordenen"],
      nn: ["i storleiksorden", "i storleiksordenen", "i storleiken"],
      en: ["in the order of", "on the order of", "of the order of", "in the region of"],
    },
    reason:
      "Hvor stort det er, ikke på hvilken side. Leses ikke som «samme antall siffer»: da sa det ingenting",
  },
  {
    kind: "approx",
    words: { nb: ["±"], nn: ["±"] },
    reason: "Tegnet for begge sider",
  },
  {
    kind: "below",
    words: { nb: ["nesten"], nn: ["nesten"], en: ["almost", "nearly"] },
    reason: "Tallet ble ikke nådd, men var nær",
  },
  {
    kind: "below",
    words: { nb: ["nær"], nn: ["nær"], en: ["close to"] },
    reason: "I rapporter som «nesten»: den som har passert tallet, skriver «over»",
  },
  {
    kind: "below",
    words: { nb: ["nærmere"], nn: ["nærare", "nærmare"] },
    reason: "På vei mot tallet, nedenfra",
  },
  { kind: "below", words: { nb: ["nærmest"], nn: ["nærmast"] }, reason: "Som «nesten»" },
  {
    kind: "below",
    words: { nb: ["bortimot"], nn: ["bortimot"] },
    reason: "Bort mot tallet, ikke fram til det",
  },
  { kind: "below", words: { nb: ["oppunder"], nn: ["oppunder"] }, reason: "Opp under tallet, ikke over det" },
  {
    kind: "below",
    words: { nb: ["opp mot", "opp imot"], nn: ["opp mot", "opp imot"], en: ["up towards", "approaching"] },
    reason: "Nedenfra og opp mot tallet; nådd er det ikke",
  },
  {
    kind: "below",
    words: { nb: ["knapt", "knappe"], nn: ["knapt", "knappe"], en: ["barely"] },
    reason: "Så vidt ikke nok: like under tallet",
  },
  {
    kind: "below",
    words: { nb: ["snaut", "snau", "snaue"], nn: ["snautt", "snaut", "snau", "snaue"] },
    reason: "Mangler litt på tallet",
  },
  {
    kind: "below",
    words: {
      nb: ["ikke fullt", "ikke helt"],
      nn: ["ikkje fullt", "ikkje heilt"],
      en: ["not quite"],
    },
    reason: "Sier rett ut at tallet ikke ble nådd",
  },
  {
    kind: "below",
    words: { nb: ["i underkant av", "i underkant"], nn: ["i underkant av", "i underkant"] },
    reason: "Ved tallets nedre kant, på utsiden",
  },
  {
    kind: "below",
    words: {
      nb: ["like under", "rett under", "så vidt under"],
      nn: ["like under", "rett under", "så vidt under"],
      en: ["just under", "just below", "just less than", "just short of"],
    },
    reason: "Under tallet, og tett på det",
  },
  {
    kind: "below",
    words: {
      nb: ["litt under", "noe under", "litt mindre enn", "noe mindre enn", "litt færre enn", "noe færre enn"],
      nn: [
        "litt under",
        "noko under",
        "litt mindre enn",
        "noko mindre enn",
        "litt færre enn",
        "noko færre enn",
      ],
      en: ["slightly under", "slightly below", "slightly less than", "a little under", "a little less than"],
    },
    reason: "Under tallet, men ikke langt",
  },
  {
    kind: "below",
    words: { nb: ["under"], nn: ["under"], en: ["under", "below"] },
    reason: "Under tallet. Uten nedre grense ville «under 80» vært sant om null",
  },
  {
    kind: "above",
    words: { nb: ["over"], nn: ["over"], en: ["over", "above"] },
    reason: "Over tallet. Uten øvre grense ville «over 80» vært sant om tusen",
  },
  {
    kind: "above",
    words: {
      nb: ["mer enn", "mere enn", "flere enn", "høyere enn", "større enn"],
      nn: ["meir enn", "fleire enn", "høgare enn", "større enn"],
      en: ["more than", "higher than", "greater than"],
    },
    reason: "Som «over»",
  },
  {
    kind: "above",
    words: { nb: ["i overkant av", "i overkant"], nn: ["i overkant av", "i overkant"], en: ["in excess of"] },
    reason: "Ved tallets øvre kant, på utsiden",
  },
  {
    kind: "above",
    words: { nb: ["drøyt", "drøye", "drøy", "drygt"], nn: ["drygt", "drygge", "drøyt", "drøye", "drøy"] },
    reason: "Tallet og litt til",
  },
  { kind: "above", words: { nb: ["vel"], nn: ["vel"] }, reason: "Tallet og litt til" },
  {
    kind: "above",
    words: { nb: ["godt og vel"], nn: ["godt og vel"] },
    reason: "Som «vel»; «godt» forsterker her ikke avstanden, slik det gjør i «godt over»",
  },
  {
    kind: "above",
    words: {
      nb: ["rett over", "like over", "så vidt over"],
      nn: ["rett over", "like over", "så vidt over"],
      en: ["just over", "just above", "just more than"],
    },
    reason: "Over tallet, og tett på det",
  },
  {
    kind: "above",
    words: {
      nb: ["litt over", "noe over", "litt mer enn", "noe mer enn", "litt flere enn", "noe flere enn"],
      nn: ["litt over", "noko over", "litt meir enn", "noko meir enn", "litt fleire enn", "noko fleire enn"],
      en: ["slightly over", "slightly above", "slightly more than", "a little over", "a little more than"],
    },
    reason: "Over tallet, men ikke langt",
  },
];
