/**
 * YAML from people → a typed value, or findings at the very line and column that is wrong.
 *
 * Layer: sources; pure (text in, value out).
 */
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { type Finding, finding, type Loaded, type Span } from "../base/finding.ts";

/** Where a YAML text stands in a file: 0 lines in for a whole file, more for front matter and blocks. */
export interface YamlPlace {
  readonly file: string;
  readonly linesAbove?: number;
}

export interface YamlValue<T> {
  readonly data: T;
  /** Where the value at a path stands (`["sources", 0, "file"]`); the nearest parent when it is absent. */
  at(path: readonly PropertyKey[]): Span;
  /** Where the key at the end of a path stands. */
  keyAt(path: readonly PropertyKey[]): Span;
}

/**
 * Parses and checks a YAML text. `value` is undefined when anything is wrong; every problem is a finding
 * (FAS1003 for the syntax, FAS1002 for the content).
 */
export function readYaml<S extends z.ZodType>(
  text: string,
  place: YamlPlace,
  schema: S,
): Loaded<YamlValue<z.output<S>> | undefined> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const spanAt = (offset: number): Span => {
    const position = lines.linePos(offset);
    return { file: place.file, line: position.line + (place.linesAbove ?? 0), column: position.col };
  };
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      finding("FAS1003", spanAt(error.pos[0]), {
        problem: error.message.replace(/\.$/, ""),
        yaml: error.code,
      }),
    );
    return { value: undefined, findings };
  }
  const at = (path: readonly PropertyKey[]): Span => spanAt(nearestOffset(document, path));
  const keyAt = (path: readonly PropertyKey[]): Span =>
    spanAt(keyOf(document, path) ?? nearestOffset(document, path));
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (!parsed.success)
    return {
      value: undefined,
      findings: parsed.error.issues.flatMap((issue) => issueFindings(issue, at, keyAt)),
    };
  return { value: { data: parsed.data, at, keyAt }, findings: [] };
}

type Place = (path: readonly PropertyKey[]) => Span;

function issueFindings(issue: z.core.$ZodIssue, at: Place, keyAt: Place): Finding[] {
  const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
  return keys.map((key) => {
    const path = key === undefined ? issue.path : [...issue.path, key];
    const problem = key === undefined ? issue.message : "unknown setting";
    return finding("FAS1002", key === undefined ? at(path) : keyAt(path), {
      path: path.map(String).join("."),
      problem,
    });
  });
}

function nearestOffset(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyOffset(document, path.slice(0, length));
    if (key !== undefined) return key;
  }
  return offsetOf(document.contents) ?? 0;
}

/** The offset of a scalar value, or of the key that holds anything larger. */
function keyOffset(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const node: unknown = document.getIn(path, true);
  if (isScalar(node)) return offsetOf(node);
  return keyOf(document, path) ?? (isNode(node) ? offsetOf(node) : undefined);
}

/** The offset of the key itself; undefined where the path ends in a list's item. */
function keyOf(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
  return pair !== undefined && isNode(pair.key) ? offsetOf(pair.key) : undefined;
}

function offsetOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
