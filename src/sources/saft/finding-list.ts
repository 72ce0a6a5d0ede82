/**
 * Findings of a large file: the first of each kind are listed, the rest are counted.
 *
 * Layer: sources; pure.
 */
import type { Code, Finding } from "../../base/finding.ts";
import { limited, listedFindings } from "../limited.ts";

export class FindingList {
  readonly #file: string;
  readonly #byCode = new Map<Code, { readonly found: Finding[]; more: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  /** `make` is called only while there is room. */
  add(code: Code, make: () => Finding): void {
    const kind = this.#byCode.get(code) ?? { found: [], more: 0 };
    this.#byCode.set(code, kind);
    if (kind.found.length < listedFindings) kind.found.push(make());
    else kind.more += 1;
  }

  all(): readonly Finding[] {
    return [...this.#byCode].flatMap(([code, { found, more }]) =>
      limited(this.#file, code, found.length + more, found),
    );
  }
}
