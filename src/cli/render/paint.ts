/**
 * Colour for terminals, and nothing for pipes. Text from files never reaches the terminal unwashed: a
 * ledger text could otherwise move the cursor or recolour the screen.
 */
export type Tone = "error" | "warning" | "note" | "good" | "strong" | "quiet";

export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  note: [36, 39],
  good: [32, 39],
  strong: [1, 22],
  quiet: [2, 22],
};

const csi = "\u001b[";

export function painter(colours: boolean): Paint {
  return (tone, text) => {
    if (!colours || text === "") return text;
    const [on, off] = codes[tone];
    return `${csi}${on}m${text}${csi}${off}m`;
  };
}

/** Colours only for a person at a terminal who has not said no: https://no-color.org */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  asked: boolean,
): boolean {
  return asked && stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
}

/** Control and direction characters as `\u{…}`; line breaks and tabs are kept. */
export function washed(text: string): string {
  return text.replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
