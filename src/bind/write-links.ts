/**
 * Proposals → the same text with links. Not a character of the author's is changed: without the links
 * the text is what it was.
 *
 * Layer: bind; pure.
 */
import type { BindableNumber } from "./propose.ts";

export interface Written {
  readonly text: string;
  readonly bound: readonly BindableNumber[];
  readonly left: readonly BindableNumber[];
}

/** Links each number whose best proposal is at least this sure. */
export function writeLinks(source: string, numbers: readonly BindableNumber[], confidence: number): Written {
  const isSure = ({ proposals }: BindableNumber) => (proposals[0]?.confidence ?? 0) >= confidence;
  const bound = numbers.filter(isSure);
  let text = "";
  let at = 0;
  for (const { start, end, proposals } of bound) {
    text += `${source.slice(at, start)}[${source.slice(start, end)}](${proposals[0]?.target ?? ""})`;
    at = end;
  }
  return { text: text + source.slice(at), bound, left: numbers.filter((one) => !isSure(one)) };
}
