/** What a verification found, as text and as JSON. */
import {
  hintOf,
  type Language,
  messageOf,
  type Verification,
  type VerifiedFigure,
  type VerifyWords,
} from "../../index.ts";
import { jsonOf, jsonText } from "./json-value.ts";
import { washed } from "./paint.ts";

/** As many names as are listed; JSON has all. */
const namesShown = 12;

function names(figures: readonly VerifiedFigure[]): string {
  const shown = figures.slice(0, namesShown).map(({ file }) => file.replace(/^tall\/(.*)\.json$/, "$1"));
  return `    ${washed(shown.join(", "))}${figures.length > namesShown ? " …" : ""}`;
}

export function renderVerification(made: Verification, words: VerifyWords): string {
  const { report, files, signature, figures, findings } = made;
  if (report === undefined) return "";
  const good = figures.filter(({ follows }) => follows);
  const of = (ground: VerifiedFigure["ground"]): readonly VerifiedFigure[] =>
    good.filter((one) => one.ground === ground && !(ground === "formula" && one.restsOnClosed));
  const counted = [
    [of("rows").length, words.fromRows],
    [of("formula").length, words.byFormula],
    [of("query").length, words.fromQueries],
    [of("cited").length, words.cited],
    [of("absent").length, words.absent],
  ] as const;
  const named = [
    [good.filter((one) => one.ground === "formula" && one.restsOnClosed), words.partly],
    [of("closed"), words.closed],
    [figures.filter(({ follows }) => !follows), words.wrong],
  ] as const;
  const failed = findings.some(({ severity }) => severity === "error");
  const lines = [
    washed(`${report.entity}: ${report.title}`),
    words.files(files.unchanged, files.listed),
    ...(files.extrasKnown ? [] : [words.extrasUnknown]),
    ...(signature.key === undefined
      ? [words.unsigned]
      : [words.signedBy(signature.key), signature.keyWasGiven ? words.keyAsGiven : words.compareKey]),
    ...(made.ledgerRows === undefined ? [] : [words.wholeLedger(made.ledgerRows)]),
    words.figures(figures.length),
    ...counted.filter(([count]) => count > 0).map(([count, say]) => `  ${say(count)}`),
    ...named
      .filter(([list]) => list.length > 0)
      .flatMap(([list, say]) => [`  ${say(list.length)}`, names(list)]),
    failed ? words.bad : words.good,
  ];
  return `${lines.join("\n")}\n`;
}

/** Every figure with what it was computed from, and every finding with its code. */
export function renderVerificationJson(made: Verification, language: Language): string {
  const { report, files, signature, figures, findings } = made;
  return jsonText({
    verified: !findings.some(({ severity }) => severity === "error"),
    report: jsonOf(report),
    files: jsonOf(files),
    signature: jsonOf(signature),
    figures: jsonOf(figures),
    findings: findings.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: messageOf(one, language),
      hint: hintOf(one, language),
      data: jsonOf(one.data),
    })),
  });
}
