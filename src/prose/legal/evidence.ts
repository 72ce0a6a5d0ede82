/**
 * Does a chapter hold what a requirement asks to see?
 *
 * Layer: prose; pure.
 */
import type { Nodes } from "mdast";
import { isBindingUrl } from "../binding-target.ts";
import type { Chapter } from "../chapter.ts";
import { visit } from "../markdown.ts";
import type { Evidence } from "./requirement.ts";

/**
 * True when the chapter holds the evidence. `shown` are the ids of the statements that the report can show:
 * a block that names another one shows nothing.
 */
export function holdsEvidence(chapter: Chapter, evidence: Evidence, shown: ReadonlySet<string>): boolean {
  switch (evidence.kind) {
    case "statement":
      return chapter.blocks.some(
        (block) => block.kind === "statement" && evidence.ids.includes(block.id) && shown.has(block.id),
      );
    case "areas":
      return chapter.blocks.some((block) => block.kind === "areas");
    case "figure":
      return figuresOf(chapter).some((id) => evidence.patterns.some((pattern) => fits(id, pattern)));
    case "link":
      return chapter.root.children.some(
        (node) => linksOut(node) && mentions(wordsIn([node]), evidence.stems),
      );
    case "prose": {
      const { children } = chapter.root;
      const words = wordsIn(children.filter((node) => node.type !== "heading"));
      const onSubject = evidence.stems.length === 0 || mentions(wordsIn(children), evidence.stems);
      return words.length >= evidence.words && onSubject;
    }
  }
}

function figuresOf(chapter: Chapter): readonly string[] {
  return [
    ...chapter.bindings.flatMap((binding) => binding.figures),
    ...chapter.blocks.flatMap((block) => ("figures" in block ? block.figures : [])),
  ];
}

/** `*` stands for any characters, also none; the rest is taken as it is. */
function fits(id: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "u").test(id);
}

/** Is there a link that is not a binding? */
function linksOut(block: Nodes): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === "link" && !isBindingUrl(node.url)) found = true;
  });
  return found;
}

/** The words of the text in these nodes, lower case; code has none. */
function wordsIn(nodes: readonly Nodes[]): readonly string[] {
  const texts: string[] = [];
  for (const block of nodes)
    visit(block, (node) => {
      if (node.type === "text") texts.push(node.value);
    });
  return (
    texts
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

function mentions(words: readonly string[], stems: readonly string[]): boolean {
  return words.some((word) => stems.some((stem) => word.startsWith(stem)));
}
