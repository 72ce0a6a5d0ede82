/** Tables of words written as one text. Layer: claims; pure. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export function each<T>(text: string, value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(list(text).map((word) => [word, value]));
}
