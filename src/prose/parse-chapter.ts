/**
 * A Markdown file → a chapter: its safe tree, bindings, blocks and plain prose, and all that is wrong.
 *
 * Layer: prose; pure.
 */
import type { Heading, Nodes, Paragraph, Root } from "mdast";
import { type Finding, finding, type Loaded } from "../base/finding.ts";
import type { Language } from "../base/language.ts";
import { parseTarget } from "./binding-target.ts";
import type { Binding, Chapter, ProseRun } from "./chapter.ts";
import { cleanTree } from "./clean-tree.ts";
import { readBlocks } from "./fasit-blocks.ts";
import { readFrontMatter } from "./front-matter.ts";
import { type InlineText, inlineText, plainText } from "./inline-text.ts";
import { type LineIndex, lineIndex } from "./line-index.ts";
import { parseMarkdown, visit } from "./markdown.ts";
import { sentenceAt } from "./sentences.ts";
import { type CellPlace, cellSentence, cellsOf, unitIn } from "./table-cells.ts";

export interface ChapterSource {
  /** Relative to the report folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The report's language; front matter may say another. */
  readonly language: Language;
}

/**
 * Parses one chapter. Never throws. Findings: front matter (FAS1002, FAS1003, FAS5010), bindings
 * (FAS5006), HTML, links and images (FAS5011–FAS5014), blocks (FAS5015).
 */
export function parseChapter(source: ChapterSource): Loaded<Chapter> {
  const { file, text } = source;
  const lines = lineIndex(file, text);
  const front = readFrontMatter(file, text);
  const root = parseMarkdown(text, front.value.bodyStart);
  const cleaned = cleanTree(root, file, lines);
  const blocks = readBlocks(root, lines);
  const { title, order, language = source.language, lead } = front.value.settings;
  const prose = readProse(root, text, lines, language);
  const name = (file.split("/").at(-1) ?? file).replace(/\.(md|markdown)$/i, "");
  const slug = slugOf(name.replace(/^\d+[-_. ]*/, "") || name);
  const chapter: Chapter = {
    file,
    slug,
    title: title ?? firstHeading(root) ?? slug,
    order: order ?? Number(/^\d+/.exec(name)?.[0] ?? 0),
    language,
    ...(lead === undefined ? {} : { lead }),
    ...(front.value.meets.length === 0 ? {} : { meets: front.value.meets }),
    root,
    bindings: prose.bindings,
    blocks: blocks.value,
    runs: prose.runs,
  };
  return {
    value: chapter,
    findings: [...front.findings, ...cleaned, ...blocks.findings, ...prose.findings],
  };
}

interface Prose {
  readonly bindings: readonly Binding[];
  readonly runs: readonly ProseRun[];
  readonly findings: readonly Finding[];
}

function readProse(root: Root, source: string, lines: LineIndex, language: Language): Prose {
  const bindings: Binding[] = [];
  const runs: ProseRun[] = [];
  const findings: Finding[] = [];
  let heading = "";
  const read = (node: Paragraph | Heading, blockIndex: number): void => {
    const inline = inlineText(node.children, source, "text");
    const found = readBindings(inline, { blockIndex, heading }, lines);
    bindings.push(...found.value);
    findings.push(...found.findings);
    if (node.type === "paragraph")
      runs.push(proseRun(inlineText(node.children, source, "placeholder"), lines));
  };
  const readCell = (place: CellPlace, blockIndex: number): void => {
    const found = readBindings(
      inlineText(place.cell.children, source, "text"),
      { blockIndex, heading },
      lines,
    );
    bindings.push(
      ...found.value.map((one) => ({
        ...one,
        ...cellSentence(place, one.sentence, one.phraseStart, one.phrase.length),
      })),
    );
    findings.push(...found.findings);
    const run = proseRun(inlineText(place.cell.children, source, "placeholder"), lines);
    const { label, unit } = place;
    // A heading that only tells the unit («Tall i 1000 kroner») claims nothing.
    if (!place.isHeading || unitIn(run.text) === undefined)
      runs.push({ ...run, cell: { label, ...(unit === undefined ? {} : { unit }) } });
  };
  root.children.forEach((block, blockIndex) => {
    let above = "";
    const before = root.children[blockIndex - 1];
    if (before?.type === "paragraph") above = plainText(before).trim();
    visit(block, (node: Nodes) => {
      if (node.type === "heading") heading = plainText(node).trim();
      if (node.type === "heading" || node.type === "paragraph") read(node, blockIndex);
      if (node.type === "table")
        for (const cell of cellsOf(node, above, language)) readCell(cell, blockIndex);
    });
  });
  return { bindings, runs, findings };
}

function readBindings(
  inline: InlineText,
  around: { readonly blockIndex: number; readonly heading: string },
  lines: LineIndex,
): Loaded<readonly Binding[]> {
  const findings: Finding[] = [];
  const bindings = inline.links.flatMap(({ link, start, phrase }): readonly Binding[] => {
    const at = lines.of(link);
    const parsed = parseTarget(link.url);
    if (!parsed.ok) {
      findings.push(finding("FAS5006", at, { target: link.url, problem: parsed.problem }));
      return [];
    }
    const offset = link.position?.start.offset ?? 0;
    const phraseStart = link.children[0]?.position?.start.offset ?? offset + 1;
    const phraseEnd = link.children.at(-1)?.position?.end.offset ?? phraseStart;
    const sentence = sentenceAt(inline.text, start);
    return [
      {
        ...parsed.target,
        phrase,
        at,
        phraseAt: lines.span(phraseStart, phraseEnd),
        offset,
        sentence: sentence.text,
        phraseStart: start - sentence.start,
        ...around,
      },
    ];
  });
  return { value: bindings, findings };
}

function proseRun(inline: InlineText, lines: LineIndex): ProseRun {
  const offset = (index: number) => inline.offsets[index] ?? 0;
  return {
    text: inline.text,
    at: (start, end) => lines.span(offset(start), end > start ? offset(end - 1) + 1 : offset(start)),
  };
}

function firstHeading(root: Root): string | undefined {
  const heading = root.children.find((node) => node.type === "heading" && node.depth === 1);
  const text = heading === undefined ? "" : plainText(heading).trim();
  return text === "" ? undefined : text;
}

const letters: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a", ä: "a", ö: "o", é: "e", ü: "u" };

/** `Økonomi og drift` → `okonomi-og-drift`: a stable, plain address. */
function slugOf(name: string): string {
  const plain = name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[æøåäöéü]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "kapittel" : plain;
}
