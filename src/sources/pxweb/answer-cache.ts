/**
 * Answers kept on disk: each by the SHA-256 of its bytes, and for each question which answer it got, when,
 * and under which etag. What has been changed or cut is not an answer any more.
 *
 * Layer: sources; reads and writes files.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const entry = z.object({
  url: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  etag: z.string(),
  at: z.number(),
});

export interface KeptAnswer {
  readonly text: string;
  readonly etag: string;
  /** Milliseconds since 1970 when it was last known to be the answer. */
  readonly at: number;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export class AnswerCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined when the question has no whole answer here. */
  async find(question: string): Promise<KeptAnswer | undefined> {
    try {
      const known = entry.parse(JSON.parse(await readFile(this.#questionFile(question), "utf8")));
      const text = await readFile(join(this.#folder, `${known.sha256}.json`), "utf8");
      return sha256(text) === known.sha256 ? { text, etag: known.etag, at: known.at } : undefined;
    } catch {
      return undefined;
    }
  }

  async keep(question: string, answer: KeptAnswer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const hash = sha256(answer.text);
    await this.#write(join(this.#folder, `${hash}.json`), answer.text);
    const known = { url: question, sha256: hash, etag: answer.etag, at: answer.at };
    await this.#write(this.#questionFile(question), `${JSON.stringify(known)}\n`);
  }

  #questionFile(question: string): string {
    return join(this.#folder, `q-${sha256(question)}.json`);
  }

  /** Whole or not at all. */
  async #write(path: string, text: string): Promise<void> {
    const beside = `${path}.${randomUUID()}`;
    await writeFile(beside, text);
    await rename(beside, path);
  }
}
