/**
 * The parts of a Word file that hold its text, out of a ZIP that comes from outside. What it costs is
 * bounded before anything is unpacked: parts that are not needed are never opened, and a part that claims
 * to be larger than a text can be stops the reading.
 *
 * Layer: sources; pure.
 */
import { strFromU8, type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import type { DocxFaultName } from "../../base/messages/docx.ts";

/** A book of 2 000 pages is some 20 MB of document.xml. */
const mostPartBytes = 32 << 20;
const mostBytes = 64 << 20;
const mostParts = 5_000;
/** Word packs text to a tenth; a thousandth is a bomb. The first `freeBytes` of a part may be any ratio. */
const mostRatio = 250;
const freeBytes = 1 << 20;

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|footnotes|endnotes)\d*\.xml(?:\.rels)?)$/;

/** Bytes that cannot be read as a Word file, and why. */
export class DocxFault extends Error {
  constructor(readonly fault: DocxFaultName) {
    super(fault);
  }
}

/** The same document with its texts alone, stored and not packed. Throws DocxFault. */
export function textParts(bytes: Uint8Array): Uint8Array {
  // What Word makes of a file with a password, and of the format before 2007: an OLE file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new DocxFault("old-or-locked");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new DocxFault("not-docx");
  const parts = unpacked(bytes);
  const main = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main === undefined || parts["[Content_Types].xml"] === undefined) throw new DocxFault("not-docx");
  for (const part of Object.values(parts)) {
    // No Word file has one, and an entity can be a file of the reader's or grow without end.
    if (/<!DOCTYPE|<!ENTITY/i.test(markupOf(part))) throw new DocxFault("doctype");
  }
  return zipSync(parts, { level: 0, mtime: "1980-01-01T12:00:00" });
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  let total = 0;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    if (count > mostParts) throw new DocxFault("too-large");
    if (!wanted.test(name)) return false;
    total += originalSize;
    const isBomb = originalSize > freeBytes && originalSize > mostRatio * size;
    if (isBomb || originalSize > mostPartBytes || total > mostBytes) throw new DocxFault("too-large");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DocxFault) throw error;
    // fflate says what broke as an error of its own, or runs past the end of what it was given.
    throw new DocxFault("damaged");
  }
}

/** As text, whichever of XML's encodings it is in: a doctype must not hide in UTF-16. */
function markupOf(part: Uint8Array): string {
  const isWide = part.slice(0, 64).includes(0);
  return isWide ? strFromU8(part.filter((byte) => byte !== 0)) : strFromU8(part, true);
}
