/** What becomes of a filing. Layer: controls; pure. */

import type { Language } from "../base/language.ts";
import { filingNoteTexts } from "../base/messages/kostra-notes.ts";
import type { FilingResult } from "./filing.ts";
import { countFilingFindings } from "./groups.ts";
import type { FilingNote } from "./notes.ts";

/** A filing goes through when nothing is FATAL or ERROR; one without lines has not been tried. */
export function isAccepted(result: FilingResult): boolean {
  const counts = countFilingFindings(result);
  return counts.FATAL === 0 && counts.ERROR === 0 && result.lines > 0;
}

/** Our own note in words. */
export function noteText(note: FilingNote, language: Language): string {
  const say: (data: never) => string = filingNoteTexts[note.kind][language];
  return say(note.data as never);
}
