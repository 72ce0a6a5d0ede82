/**
 * A published report's manifest, read with suspicion: it comes from somebody else's web site.
 *
 * Layer: verify; pure.
 */
import { z } from "zod";

const fileSchema = z.object({
  file: z.string().refine(isSafePath),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.object({
  title: z.string(),
  entity: z.string(),
  year: z.int(),
  inputs: z.array(fileSchema.extend({ file: z.string() })),
  outputs: z.array(fileSchema),
  /** What each ledger adds up to, in kroner by kontoklasse; absent when no ledger is published whole. */
  ledgers: z
    .array(
      z.object({
        entity: z.string(),
        year: z.int(),
        version: z.string(),
        rows: z.int(),
        postings: z.int(),
        sums: z.record(z.string(), z.string()),
      }),
    )
    .optional(),
});

export type PublishedManifest = z.infer<typeof manifestSchema>;
export type ManifestFile = PublishedManifest["outputs"][number];

/** Below the site's folder, with forward slashes, and nothing that leads out of it. */
function isSafePath(path: string): boolean {
  return (
    path !== "" && !/[\\:?#]|\p{Cc}/u.test(path) && path.split("/").every((part) => !/^\.{0,2}$/.test(part))
  );
}

/** Undefined when the bytes are no manifest of Fasit's, or name a file twice. */
export function readManifest(bytes: Uint8Array): PublishedManifest | undefined {
  const value = readJson(bytes);
  const read = manifestSchema.safeParse(value);
  if (!read.success) return undefined;
  const names = new Set(read.data.outputs.map(({ file }) => file));
  return names.size === read.data.outputs.length ? read.data : undefined;
}

/** Undefined for what is not JSON in UTF-8. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
