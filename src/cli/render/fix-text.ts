/** Mended claims as text and as JSON. */
import {
  type DiffLine,
  type Finding,
  type Fix,
  fixWords,
  type Language,
  leftReasons,
  messageOf,
  type Span,
} from "../../index.ts";
import type { Voice } from "../context.ts";
import { jsonText } from "./json-value.ts";
import { type Tone, washed } from "./paint.ts";

const tones: Readonly<Partial<Record<DiffLine["kind"], Tone>>> = {
  file: "strong",
  hunk: "note",
  old: "error",
  new: "good",
};

/** The diff, what is left to its author, and how many claims are now contradicted. */
export function renderFix(
  made: Fix,
  write: boolean,
  { language, paint }: Voice,
  shown: (file: string) => string,
): string {
  const words = fixWords[language];
  const diff = made.diff.map(({ kind, text }) => {
    const tone = tones[kind];
    return tone === undefined ? washed(text) : paint(tone, washed(text));
  });
  const left = made.left.map(
    ({ at, phrase, reason }) =>
      `  ${shown(at.file)}:${at.line}:${at.column}: ${washed(phrase)}: ${leftReasons[reason][language]}`,
  );
  const mended = made.proposals.filter((one) => made.written.includes(one.at.file)).length;
  const summary = write ? words.written(mended, made.written.length) : words.proposed(made.proposals.length);
  return `${[
    ...diff,
    ...(diff.length > 0 ? [""] : []),
    ...(left.length > 0 ? [paint("strong", words.left), ...left, ""] : []),
    `${made.proposals.length === 0 ? words.proposed(0) : summary} ${words.contradicted(made.contradicted)}`,
    ...(made.proposals.length > 0 && !write ? [words.apply] : []),
  ].join("\n")}\n`;
}

/** Files are relative to the report folder. */
export function renderFixJson(
  made: Fix,
  findings: readonly Finding[],
  write: boolean,
  language: Language,
): string {
  const place = (at: Span) => ({ file: at.file, line: at.line, column: at.column });
  return jsonText({
    summary: {
      proposals: made.proposals.length,
      left: made.left.length,
      contradicted: made.contradicted,
      write,
    },
    proposals: made.proposals.map(({ at, figures, phrase, replacement }) => ({
      ...place(at),
      figures,
      phrase,
      replacement,
    })),
    left: made.left.map(({ at, figures, phrase, reason }) => ({
      ...place(at),
      figures,
      phrase,
      reason,
      message: leftReasons[reason][language],
    })),
    diff: made.diff.map((one) => one.text).join("\n"),
    written: made.written,
    findings: findings.map((one) => ({ code: one.code, message: messageOf(one, language) })),
  });
}
