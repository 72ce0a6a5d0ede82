/**
 * «Tall i 1000 kroner: skatt 45 000», «45 000 (tall i hele tusen)»: one scale for all bare numbers of a sentence.
 *
 * Layer: claims; pure.
 */
import type { Reading } from "../claim.ts";

/** A statement: where it stands in the text, and 10^power kroner that a bare number is told in. */
export interface ScaleStatement {
  readonly start: number;
  readonly end: number;
  readonly power: number;
}

const pattern =
  /(?:(?:tall|tal|tallene|tala|beløp|beløpene|beløpa|summer|kroner|numbers|figures|amounts|all)\s+(?:(?:er|står|oppgitt|oppgjevne|are|stated|alle)\s+)*(?:i|in)|\(i|\(in)\s+(?:hele\s+|heile\s+|whole\s+|NOK\s+|kr\s+)*(1[ .,\u00a0\u2009\u202f]?000(?:[ .,\u00a0\u2009\u202f]000)*|tusen|tusener|tusenar|thousands?|mill(?:ioner|ionar|ions?|\.|)|mrd\.?|milliarder|milliardar|billions?|tkr|mnok)(?![\p{L}\p{N}])\.?(?:\s*(?:kr|kroner|kronar|NOK)(?![\p{L}\p{N}])\.?)?/iu;

/** The words any statement has one of; most texts have none, and are not searched further. */
const quick = /(?:tall|tal|beløp|summer|kroner|numbers|figures|amounts|\(i|all)/i;

export function scaleStatementIn(text: string): ScaleStatement | undefined {
  if (!quick.test(text)) return undefined;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const power = powerOf((match[1] ?? "").toLowerCase());
  return { start: match.index, end: match.index + match[0].length, power };
}

function powerOf(word: string): number {
  if (/^\d/.test(word)) return word.replaceAll(/\D/g, "").length - 1;
  if (/^(?:tus|thous|tkr)/.test(word)) return 3;
  return /^(?:mrd|milliard|billion)/.test(word) ? 9 : 6;
}

/** What a bare number beside the statement takes from it: its scale, and kroner. */
export function statedUnit({ power }: ScaleStatement): Reading {
  return {
    text: "",
    start: 0,
    unit: "kr",
    bound: "stated",
    lowerIncluded: true,
    upperIncluded: true,
    written: { start: 0, end: 0, decimals: 0, power, asWord: false },
  };
}
