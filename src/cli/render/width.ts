/**
 * How many columns a text takes in a terminal. Enough for source excerpts: East Asian wide characters
 * and emoji take two, combining marks none. Not here: fonts that disagree.
 */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const none = /^(?:\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\ufe0f)$/u;

export function characterWidth(character: string): 0 | 1 | 2 {
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pads to `width` columns; `left` puts the space in front, as numbers want it. */
export function padded(text: string, width: number, left = false): string {
  const space = " ".repeat(Math.max(0, width - textWidth(text)));
  return left ? space + text : text + space;
}

/** Breaks at spaces so that each line takes at most `width` columns; a longer word stands alone. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}
