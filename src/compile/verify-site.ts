/**
 * A published report, held against its manifest, its signature and its own data.
 */
import { readFile } from "node:fs/promises";
import { finding, sortFindings } from "../base/finding.ts";
import { keyProblems } from "../base/messages/verify.ts";
import { fingerprint } from "../verify/signature.ts";
import { type Verification, verify } from "../verify/verify.ts";
import { openPublished, type WebReader } from "./published-site.ts";

export interface VerifyRequest {
  /** A folder or an http(s) address. */
  readonly site: string;
  /** A file with the public key the reader has from elsewhere. */
  readonly keyFile?: string;
  readonly progress?: (file: string) => void;
  readonly web?: WebReader;
}

/** Findings FAS6920–6930; none of severity error when the report is what was published. */
export async function verifySite(request: VerifyRequest): Promise<Verification> {
  const { site, keyFile, progress, web } = request;
  const publicKey = keyFile === undefined ? undefined : await readFile(keyFile, "utf8").catch(() => "");
  const files = await openPublished(site, web);
  const usable = publicKey === undefined || fingerprint(publicKey) !== undefined;
  const made = await verify(files, {
    ...(publicKey === undefined || !usable ? {} : { publicKey }),
    ...(progress === undefined ? {} : { progress }),
  });
  if (usable) return { ...made, findings: sortFindings(made.findings) };
  const problem = keyProblems[publicKey === "" ? "missing" : "notPublic"];
  const refused = finding("FAS6930", undefined, { file: keyFile ?? "", problem });
  return { ...made, findings: sortFindings([refused, ...made.findings]) };
}
