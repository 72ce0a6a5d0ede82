/**
 * A finding as a person reads it: the place first, what the text says, what the books say, one thing
 * to do, and where it comes from. The form is that of a compiler, so editors can follow the place.
 */
import {
  type CliWords,
  catalogue,
  type Finding,
  hintOf,
  type Language,
  messageOf,
  type Span,
} from "../../index.ts";
import { excerptOf } from "./excerpt.ts";
import { type Paint, washed } from "./paint.ts";
import { wrapped } from "./width.ts";

export interface FindingView {
  readonly language: Language;
  readonly words: CliWords;
  readonly paint: Paint;
  /** Columns to keep within. */
  readonly width: number;
  /** A file of the report folder as the person can open it from here. */
  shownPath(file: string): string;
  sourceText(file: string): string | undefined;
}

const indent = "  ";

/** The lines of one finding, without a line break at the end. */
export function renderFinding(finding: Finding, view: FindingView): string {
  const { paint, words, language } = view;
  const name = `${paint(finding.severity, finding.severity)} ${paint("strong", finding.code)} ${catalogue[finding.code].slug}`;
  const place = finding.at === undefined ? "" : `${paint("strong", placeOf(finding.at, view))}: `;
  return [
    `${place}${name}`,
    ...excerptLines(finding, view),
    ...body(messageOf(finding, language), view.width),
    ...body(`${words.hint}: ${hintOf(finding, language)}`, view.width),
    ...relatedLines(finding, view),
  ].join("\n");
}

function placeOf(at: Span, view: Pick<FindingView, "shownPath">): string {
  return `${washed(view.shownPath(at.file))}:${at.line}:${at.column}`;
}

function body(text: string, width: number): string[] {
  return wrapped(washed(text), width - indent.length).map((line) => indent + line);
}

function excerptLines(finding: Finding, view: FindingView): string[] {
  const { at } = finding;
  if (at === undefined) return [];
  const line = view.sourceText(at.file)?.split(/\r\n|\r|\n/)[at.line - 1] ?? finding.excerpt;
  if (line === undefined || line.trim() === "") return [];
  const { source, lead, marks } = excerptOf(line, at, view.width - indent.length);
  return [indent + source, `${indent}${lead}${view.paint(finding.severity, marks)}`];
}

function relatedLines(finding: Finding, view: FindingView): string[] {
  const { words, paint } = view;
  const [first, ...rest] = finding.related;
  const from =
    first === undefined
      ? ""
      : `${words.from}: ${placeOf(first, view)}${rest.length === 0 ? "" : ` ${words.andMore(rest.length)}`}. `;
  return [indent + paint("quiet", from + words.more(finding.code))];
}
