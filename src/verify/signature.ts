/**
 * Ed25519 signatures of a manifest. The manifest holds the fingerprint of every file, so its signature
 * covers them all.
 *
 * Layer: verify.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";

export interface KeyPair {
  /** PKCS #8 in PEM: to be kept secret. */
  readonly privateKey: string;
  /** SubjectPublicKeyInfo in PEM: to be given to everyone. */
  readonly publicKey: string;
}

const pem = { format: "pem" } as const;

export function newKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    privateKey: privateKey.export({ ...pem, type: "pkcs8" }).toString(),
    publicKey: publicKey.export({ ...pem, type: "spki" }).toString(),
  };
}

function ed25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === "ed25519" ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The signature in base64 with a line break, and the public key; undefined when the key is no Ed25519 key. */
export function signed(
  manifest: Uint8Array,
  privateKey: string,
): { readonly signature: string; readonly publicKey: string } | undefined {
  const key = ed25519(() => createPrivateKey(privateKey));
  if (key === undefined) return undefined;
  return {
    signature: `${sign(null, manifest, key).toString("base64")}\n`,
    publicKey: createPublicKey(key)
      .export({ ...pem, type: "spki" })
      .toString(),
  };
}

/** Is the signature this key's, of these bytes? Also false for what is no signature or no key. */
export function isSignedBy(manifest: Uint8Array, signature: string, publicKey: string): boolean {
  const key = ed25519(() => createPublicKey(publicKey));
  if (key === undefined || !/^[A-Za-z0-9+/]{86}==\n$/.test(signature)) return false;
  const bytes = Buffer.from(signature, "base64");
  // The last digits may be written in several ways: only one of them is what was signed.
  return bytes.toString("base64") === signature.trim() && verify(null, manifest, key, bytes);
}

/** SHA-256 of the key, to compare over the telephone: `3f2a 90bc …`; undefined for what is no public key. */
export function fingerprint(publicKey: string): string | undefined {
  // A private key would be taken for its public half here: refuse it.
  if (publicKey.includes("PRIVATE")) return undefined;
  const key = ed25519(() => createPublicKey(publicKey));
  if (key === undefined) return undefined;
  const der = key.export({ format: "der", type: "spki" });
  const hex = createHash("sha256").update(der).digest("hex");
  return (hex.match(/.{4}/g) ?? []).join(" ");
}
