// A ledger of any length, the same for the same seed: konto, text, ansvar, tjeneste, voucher text and
// amount in whole kroner. It sums to 0. About 360 000 combinations of codes, with known arter and funksjoner.
const arter = [
  "010",
  "020",
  "030",
  "040",
  "050",
  "090",
  "099",
  "100",
  "110",
  "120",
  "130",
  "195",
  "230",
  "370",
];
const incomes = ["600", "620", "650", "700", "710", "800", "810"];
const funksjoner = [
  "100",
  "120",
  "130",
  "180",
  "201",
  "202",
  "211",
  "213",
  "221",
  "232",
  "241",
  "253",
  "254",
  "332",
];
const linesPerPiece = 10_000;

/** xorshift32: small, fast, and the same everywhere. */
function random(seed) {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Yields pieces of text that together are a file with a header and `lines` rows. */
export function* drawLedger(lines, seed) {
  const draw = random(seed);
  yield "konto;konto_tekst;ansvar;tjeneste;tekst;belop\n";
  let sum = 0;
  let piece = "";
  for (let line = 1; line <= lines; line += 1) {
    const income = draw(3) === 0;
    const list = income ? incomes : arter;
    const art = list[draw(list.length)];
    const detail = draw(10);
    const amount = line === lines ? -sum : (income ? -1 : 1) * draw(100_000);
    sum += amount;
    const tjeneste = `${funksjoner[draw(funksjoner.length)]}0${draw(2)}`;
    piece += `1${art}${detail};Konto ${art} nr ${detail};${100_000 + draw(60)};${tjeneste};Bilag ${line};${amount}\n`;
    if (line % linesPerPiece === 0) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}
