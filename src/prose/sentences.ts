/**
 * Sentences of plain text in Norwegian or English.
 *
 * Layer: prose; pure.
 */

/** Abbreviations that something always follows: a full stop after them never ends a sentence. */
const neverLast = new Set(
  "ca bl.a f.eks t.eks jf jfr dvs kap nr no st dr evt inkl ekskl eks kl tlf pr vs i.e e.g approx mr mrs art pkt s".split(
    " ",
  ),
);
/** Abbreviations that may end a sentence: they do when a capital letter follows. */
const maybeLast = new Set("mill mrd kr pst mv m.v osv o.l m.m etc nok bn mn".split(" "));

const months =
  /^(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)\b/i;

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Where each sentence starts and ends; white space between them belongs to none. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = text.search(/\S/);
  if (start < 0) return [];
  for (const stop of text.matchAll(/[.!?…]+["»”’)\]]*(?=\s)/g)) {
    const end = stop.index + stop[0].length;
    const next = end + text.slice(end).search(/\S|$/);
    if (next >= text.length || end <= start) continue;
    if (stop[0] === "." && !endsSentence(text.slice(start, stop.index), text.slice(next))) continue;
    if (!/^["«“‘(–—-]*\s*[\p{Lu}\p{N}\ufffc]/u.test(text.slice(next))) continue;
    spans.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (end > start) spans.push({ start, end });
  return spans;
}

/** Does a single full stop between `before` and `after` end the sentence? */
function endsSentence(before: string, after: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0].toLowerCase();
  if (word !== undefined) {
    if (neverLast.has(word)) return false;
    if (maybeLast.has(word)) return /^["«“‘(]*\p{Lu}/u.test(after);
    return true;
  }
  // A number before the stop: an ordinal when a month, a dash or a small word follows.
  return !/\d$/.test(before) || !(months.test(after) || /^[\p{Ll}–-]/u.test(after));
}

/** The sentence that holds offset `at`, with where it starts. */
export function sentenceAt(text: string, at: number): { readonly text: string; readonly start: number } {
  const spans = splitSentences(text);
  const found = spans.find((span) => at >= span.start && at <= span.end) ?? spans.at(-1);
  return found === undefined
    ? { text: "", start: 0 }
    : { text: text.slice(found.start, found.end), start: found.start };
}
