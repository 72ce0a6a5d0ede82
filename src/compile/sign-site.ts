/**
 * Keys, and a built site signed with one. A private key is only ever written where its owner says, readable
 * by the owner alone, and never where it would be published or kept under version control.
 */
import { lstat, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Finding, finding } from "../base/finding.ts";
import { keyProblems, unverifiable } from "../base/messages/verify.ts";
import { manifestPath, publicKeyPath, signaturePath } from "../publish/shared/data-address.ts";
import { readManifest } from "../verify/manifest.ts";
import { fingerprint, newKeyPair, signed } from "../verify/signature.ts";
import { writeFiles } from "./write-files.ts";

export interface Signed {
  /** The public key's; undefined when nothing was made. */
  readonly fingerprint: string | undefined;
  readonly findings: readonly Finding[];
}

/** A new key in `file`, and its public half in `file.pub`. FAS6907 when either is there; FAS6931; FAS6906. */
export async function makeKey(file: string): Promise<Signed> {
  const nothing = (one: Finding): Signed => ({ fingerprint: undefined, findings: [one] });
  const repository = await repositoryOf(dirname(resolve(file)));
  if (repository !== undefined) return nothing(finding("FAS6931", undefined, { file, folder: repository }));
  const { privateKey, publicKey } = newKeyPair();
  for (const [path, text, mode] of [
    [file, privateKey, 0o600],
    [`${file}.pub`, publicKey, 0o644],
  ] as const)
    try {
      await writeFile(path, text, { flag: "wx", mode });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
      return nothing(
        error.code === "EEXIST"
          ? finding("FAS6907", undefined, { file: path })
          : finding("FAS6906", undefined, { file: path, problem: error.code }),
      );
    }
  return { fingerprint: fingerprint(publicKey), findings: [] };
}

/** The nearest folder at or above with a `.git`; undefined when there is none. */
async function repositoryOf(folder: string): Promise<string | undefined> {
  const found = await lstat(join(folder, ".git")).catch(() => undefined);
  if (found !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/** Writes the signature and the public key beside the site's manifest. FAS6920, FAS6930, FAS6931, FAS6906. */
export async function signSite(site: string, keyFile: string): Promise<Signed> {
  const nothing = (one: Finding): Signed => ({ fingerprint: undefined, findings: [one] });
  const folder = resolve(site);
  if (!relative(folder, resolve(keyFile)).startsWith(`..${sep}`))
    return nothing(finding("FAS6931", undefined, { file: keyFile, folder: site }));
  const manifest = await readFile(join(folder, manifestPath)).catch(() => undefined);
  if (manifest === undefined || readManifest(manifest) === undefined) {
    const problem = unverifiable[manifest === undefined ? "noManifest" : "badManifest"];
    return nothing(finding("FAS6920", undefined, { site, problem }));
  }
  const key = await readFile(keyFile, "utf8").catch(() => undefined);
  const made = key === undefined ? undefined : signed(manifest, key);
  if (made === undefined) {
    const problem = keyProblems[key === undefined ? "missing" : "notPrivate"];
    return nothing(finding("FAS6930", undefined, { file: keyFile, problem }));
  }
  const findings = await writeFiles(
    [
      [signaturePath, made.signature],
      [publicKeyPath, made.publicKey],
    ].map(([path = "", text = ""]) => ({ path: join(folder, path), shown: join(site, path), text })),
  );
  return { fingerprint: findings.length > 0 ? undefined : fingerprint(made.publicKey), findings };
}
