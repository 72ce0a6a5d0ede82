/**
 * Where a chapter uses a term of the glossary for the first time. Headings, links and code are left alone.
 *
 * Layer: publish; pure.
 */
import type { Nodes, Root } from "mdast";
import type { Language } from "../../base/language.ts";
import { glossary, type Term } from "../../base/messages/glossary.ts";

/** A term in a text node: where it starts and ends in the node's own text. */
export interface TermUse {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** By the node's offset in the file; uses in order, none of them overlapping. */
export type TermUses = ReadonlyMap<number, readonly TermUse[]>;

const skipped: ReadonlySet<Nodes["type"]> = new Set(["heading", "link", "linkReference", "code", "table"]);

/** The first use of each term, in reading order. */
export function termUses(root: Root, language: Language): TermUses {
  const left = new Set(glossary);
  const found = new Map<number, readonly TermUse[]>();
  const visit = (node: Nodes): void => {
    if (skipped.has(node.type)) return;
    if (node.type === "text") {
      const uses = usesIn(node.value, language, left);
      for (const { term } of uses) left.delete(term);
      if (uses.length > 0) found.set(node.position?.start.offset ?? -1, uses);
    } else if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** The longest form wins where two begin at the same place, and what comes first keeps its place. */
function usesIn(text: string, language: Language, among: ReadonlySet<Term>): readonly TermUse[] {
  const uses = [...among].flatMap((term) => {
    const at = firstUse(text, term, language);
    return at === undefined ? [] : [at];
  });
  const sorted = uses.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: TermUse[] = [];
  for (const use of sorted) if (use.start >= (kept.at(-1)?.end ?? 0)) kept.push(use);
  return kept;
}

function firstUse(text: string, term: Term, language: Language): TermUse | undefined {
  const forms = [...term.forms[language]].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
  const match = pattern.exec(text);
  return match === null ? undefined : { term, start: match.index, end: match.index + match[0].length };
}
