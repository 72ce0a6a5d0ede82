/**
 * `fasit kostra check` for a person: what was read, then each control that fired, worst first: what it
 * demands, SSB's message cleaned of HTML, the lines, what to do; then what SSB does not say; then the verdict.
 */
import {
  controlText,
  countFilingFindings,
  type FilingGroup,
  type FilingMessage,
  type FilingReport,
  type FilingSeverity,
  type FilingWords,
  filingSeverityNames,
  filingWords,
  isAccepted,
  noteText,
  plainMessage,
} from "../../index.ts";
import type { Voice } from "../context.ts";
import { type Tone, washed } from "./paint.ts";
import { wrapped } from "./width.ts";

const tones: Readonly<Record<FilingSeverity, Tone>> = {
  FATAL: "error",
  ERROR: "error",
  WARNING: "warning",
  INFO: "note",
};

/** A message with a code list or a thousand amounts is cut here; JSON has it whole. */
const longestMessage = 700;
const margin = "  ";

export interface FilingView extends Voice {
  readonly width: number;
  /** Lines to show under each message. */
  readonly show: number;
}

export function renderFiling(report: FilingReport, shownFile: string, view: FilingView): string {
  const words = filingWords[view.language];
  const { result, groups, notes } = report;
  const counts = countFilingFindings(result);
  const accepted = isAccepted(result);
  return [
    view.paint("strong", washed(words.title(shownFile))),
    washed(filingText(report, words)),
    "",
    ...groups.flatMap((group) => [...groupLines(group, report, words, view), ""]),
    ...(notes.length === 0
      ? []
      : [
          view.paint("strong", words.notes),
          ...notes.flatMap((note) => item(noteText(note, view.language), view.width)),
          "",
        ]),
    ...(groups.length === 0 && result.lines > 0 ? [words.nothing] : []),
    words.counts(counts.FATAL, counts.ERROR, counts.WARNING, counts.INFO),
    view.paint(accepted ? "good" : "error", accepted ? words.accepted : words.refused),
    "",
  ].join("\n");
}

/** `0A, år 2025, region 420400 – 12 linjer, …`. */
function filingText({ result }: FilingReport, words: FilingWords): string {
  const { skjema, aargang, kvartal, region, orgnr } = result.arguments;
  const parts = [
    skjema,
    `${words.year} ${aargang}`,
    ...(kvartal.trim() === "" ? [] : [`${words.quarter} ${kvartal}`]),
    `${words.region} ${region}`,
    ...(orgnr.trim() === "" ? [] : [`${words.orgnr} ${orgnr}`]),
  ];
  return `${parts.join(", ")}\n${words.seen(result.lines, result.records, result.numberOfControls)}`;
}

function item(text: string, width: number): readonly string[] {
  return wrapped(text, width - 4).map((line, index) =>
    index === 0 ? `${margin}• ${line}` : `${margin}  ${line}`,
  );
}

function groupLines(
  group: FilingGroup,
  report: FilingReport,
  words: FilingWords,
  view: FilingView,
): readonly string[] {
  const { language, paint, width } = view;
  const { demands, cure, note } = controlText(group.control);
  const severity = filingSeverityNames[group.severity][language].toUpperCase();
  const labelled = (label: string, text: string): readonly string[] =>
    wrapped(washed(`${label}: ${text}`), width - margin.length).map((line) => margin + line);
  return [
    `${paint(tones[group.severity], severity)} ${paint("strong", group.rule)} – ${words.findings(group.count)}`,
    ...labelled(words.demands, demands[language]),
    ...group.messages.flatMap((message) => [
      ...(message.severity === group.severity
        ? []
        : [margin + paint(tones[message.severity], filingSeverityNames[message.severity][language])]),
      ...labelled(words.says, shortened(plainMessage(message.message), words)),
      ...lineLines(message, report, words, view),
    ]),
    ...(group.kept < group.count ? [margin + paint("quiet", words.shown(group.kept, group.count))] : []),
    ...labelled(words.cure, cure[language]),
    ...(note === undefined ? [] : labelled(words.note, note[language])),
  ];
}

function shortened(message: string, words: FilingWords): string {
  const more = message.length - longestMessage;
  return more <= 0 ? message : `${message.slice(0, longestMessage)}${words.cut(more)}`;
}

function lineLines(
  message: FilingMessage,
  report: FilingReport,
  words: FilingWords,
  view: FilingView,
): readonly string[] {
  const lines = message.lines.slice(0, view.show).flatMap((ssb) => {
    const line = report.lines.get(ssb);
    if (line === undefined) return [];
    const place = line.inFile === line.ssb ? words.line(line.inFile) : words.lineOf(line.inFile, line.ssb);
    return [`${margin}${margin}${view.paint("quiet", place)}  ${washed(line.text)}`];
  });
  const more = message.lines.length - lines.length;
  return more > 0 ? [...lines, `${margin}${margin}${view.paint("quiet", words.moreLines(more))}`] : lines;
}
