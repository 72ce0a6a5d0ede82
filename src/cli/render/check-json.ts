/**
 * `fasit check --format json`: for machines that decide, and for people who count. Files are relative
 * to the report folder.
 */
import {
  type CheckedClaim,
  type Compilation,
  catalogue,
  type FigureValue,
  type Finding,
  formatQuantity,
  hintOf,
  type Language,
  messageOf,
  type Span,
} from "../../index.ts";
import { type Json, jsonOf, jsonText, ownWidthsJson, pointJson, quantityJson } from "./json-value.ts";
import { countFindings, noClaims } from "./summary.ts";

/** `since`: what changed since an earlier build, when that was asked. */
export function renderCheckJson(compilation: Compilation, language: Language, since?: Json): string {
  const { report, findings } = compilation;
  const counts = report?.counts ?? noClaims;
  return jsonText({
    summary: {
      claims: {
        holds: counts.holds,
        contradicted: counts.contradicted,
        undocumented: counts.undocumented,
        unread: counts.unread,
        unbound: counts.unbound,
      },
      ...(report?.editions === undefined
        ? {}
        : {
            languages: report.editions.map(({ language: code, counts: own }) => ({
              language: code,
              claims: { ...own },
            })),
          }),
      findings: countFindings(findings),
      figures: compilation.figureIds().length,
      sources: report?.sources.length ?? 0,
    },
    findings: findings.map((one) => findingJson(one, (file) => compilation.sourceText(file), language)),
    claims: (report?.claims ?? []).map((claim) => claimJson(claim, language)),
    ...(since === undefined ? {} : { since }),
  });
}

function spanJson(at: Span | undefined): { readonly [key: string]: Json } {
  return {
    file: at?.file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    endLine: at?.endLine ?? null,
    endColumn: at?.endColumn ?? null,
  };
}

/** One finding, with the line it stands on. */
export function findingJson(
  finding: Finding,
  sourceText: (file: string) => string | undefined,
  language: Language,
): Json {
  const { at } = finding;
  const line = at === undefined ? undefined : sourceText(at.file)?.split(/\r\n|\r|\n/)[at.line - 1];
  return {
    code: finding.code,
    slug: catalogue[finding.code].slug,
    severity: finding.severity,
    message: messageOf(finding, language),
    hint: hintOf(finding, language),
    ...spanJson(at),
    excerpt: line ?? finding.excerpt ?? null,
    data: jsonOf(finding.data),
    related: finding.related.map((one) => spanJson(one)),
  };
}

function claimJson(claim: CheckedClaim, language: Language): Json {
  const { binding, values, decision, compared } = claim;
  return {
    file: binding.phraseAt.file,
    line: binding.phraseAt.line,
    column: binding.phraseAt.column,
    phrase: binding.phrase,
    sentence: binding.sentence,
    figures: binding.figures,
    verdict: decision.verdict,
    reason: jsonOf(decision.reason),
    ...ownWidthsJson(decision),
    value: values.map((one) => formatQuantity(one.quantity, language)).join("; "),
    values: values.map((one) => boundJson(one, language)),
    ...(compared === undefined ? {} : { compared: compared.map((one) => boundJson(one, language)) }),
  };
}

function boundJson({ definition, point, quantity }: FigureValue, language: Language): Json {
  return { figure: definition.id, at: pointJson(point), quantity: quantityJson(quantity, language) };
}
