/**
 * SSB's controls in words for people: what each demands, what to do when it fires, and what we have to say
 * where SSB's program does what its authors hardly meant. SSB's own message is never changed; this stands
 * around it.
 */
import { recordControlTexts } from "./control-records.ts";
import { sumControlTexts } from "./control-sums.ts";
import type { ControlText } from "./control-words.ts";

export type { ControlText } from "./control-words.ts";

const texts: Readonly<Record<string, ControlText>> = { ...recordControlTexts, ...sumControlTexts };

/** The words of a control. Throws when it has none: a test asks for each. */
export function controlText(id: string): ControlText {
  const text = texts[id];
  if (text === undefined) throw new Error(`control ${id} has no words`);
  return text;
}
