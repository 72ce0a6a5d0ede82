/**
 * Norwegian national identity numbers: recognised by their two check digits and a possible date, so that eleven other
 * digits are not taken for one.
 *
 * Source: Skatteetaten, «Fødselsnummer»: weights 3 7 6 1 8 9 4 5 2 and 5 4 3 2 7 6 5 4 3 2, modulo 11. D-numbers add 4 to the first
 * digit, H-numbers and synthetic numbers (Dolly, Tenor) add 40, 65 or 80 to the month.
 * Layer: sources; pure.
 */
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
/** Eleven digits by themselves, or six and five with a space between. */
const candidates = /(?<!\d)(\d{6})[ \u00a0]?(\d{5})(?!\d)/g;

function isNationalId(digits: string): boolean {
  const numbers = [...digits].map(Number);
  return hasDate(digits) && checks(numbers, firstWeights) && checks(numbers, secondWeights);
}

/** The digit after the weighted ones is 11 − Σ mod 11; 11 becomes 0, and 10 is never given out. */
function checks(numbers: readonly number[], weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * (numbers[index] ?? 0), 0);
  return numbers[weights.length] === (11 - (sum % 11)) % 11;
}

function hasDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const plain = [0, 40, 65, 80].map((added) => month - added).find((one) => one >= 1 && one <= 12);
  return day >= 1 && day <= 31 && plain !== undefined;
}

/** Does the text hold a national identity number? */
export function holdsNationalId(text: string): boolean {
  return [...text.matchAll(candidates)].some(([, first, second]) => isNationalId(`${first}${second}`));
}
