/**
 * Number words beyond twelve, made from their parts: «trettito», «tjueein», «forty-two».
 *
 * Layer: claims; pure.
 */

/** Words for 13–19 and the tens, and how a unit is joined to a ten. */
export interface NumberParts {
  readonly units: readonly (readonly [string, number])[];
  readonly teens: readonly (readonly [string, number])[];
  readonly tens: readonly (readonly [string, number])[];
  readonly joint: "" | "-";
}

/** 13–99 by word. */
function numberWordsFrom({ units, teens, tens, joint }: NumberParts): Readonly<Record<string, number>> {
  const compounds = tens.flatMap(([ten, value]) => [
    [ten, value] as const,
    ...units.map(([unit, more]) => [`${ten}${joint}${unit}`, value + more] as const),
  ]);
  return Object.fromEntries([...teens, ...compounds]);
}

const norwegianTens = [
  ["tjue", 20],
  ["tretti", 30],
  ["førti", 40],
  ["femti", 50],
  ["seksti", 60],
  ["sytti", 70],
  ["åtti", 80],
  ["nitti", 90],
] as const;

const norwegianTeens = [
  ["tretten", 13],
  ["fjorten", 14],
  ["femten", 15],
  ["seksten", 16],
  ["sytten", 17],
  ["atten", 18],
  ["nitten", 19],
] as const;

const norwegianUnits = [
  ["to", 2],
  ["tre", 3],
  ["fire", 4],
  ["fem", 5],
  ["seks", 6],
  ["sju", 7],
  ["åtte", 8],
  ["ni", 9],
] as const;

export const bokmålNumberWords = numberWordsFrom({
  units: [["en", 1], ["én", 1], ["ett", 1], ["syv", 7], ...norwegianUnits],
  teens: norwegianTeens,
  tens: [...norwegianTens, ["tyve", 20], ["tredve", 30]],
  joint: "",
});

export const nynorskNumberWords = numberWordsFrom({
  units: [["ein", 1], ["éin", 1], ["eitt", 1], ...norwegianUnits],
  teens: norwegianTeens,
  tens: norwegianTens,
  joint: "",
});

export const englishNumberWords = numberWordsFrom({
  units: [
    ["one", 1],
    ["two", 2],
    ["three", 3],
    ["four", 4],
    ["five", 5],
    ["six", 6],
    ["seven", 7],
    ["eight", 8],
    ["nine", 9],
  ],
  teens: [
    ["thirteen", 13],
    ["fourteen", 14],
    ["fifteen", 15],
    ["sixteen", 16],
    ["seventeen", 17],
    ["eighteen", 18],
    ["nineteen", 19],
  ],
  tens: [
    ["twenty", 20],
    ["thirty", 30],
    ["forty", 40],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy", 70],
    ["eighty", 80],
    ["ninety", 90],
  ],
  joint: "-",
});
