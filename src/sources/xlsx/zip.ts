/**
 * A ZIP archive from outside: its list of parts, and a part's bytes as a stream, at a bounded cost. The
 * list at the end of the file is what counts (APPNOTE 6.3.10, 4.3.12–4.3.16, with ZIP64); sizes are
 * believed only as long as the bytes agree with them.
 *
 * Layer: sources; reads files.
 */
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { WorkbookFault } from "./fault.ts";

export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const listSignature = 0x02014b50;
const partSignature = 0x04034b50;
/** The end record, and the longest comment that may follow it. */
const endBytes = 22 + 0xffff;
const mostListBytes = 16 << 20;
const mostParts = 20_000;
/** A part that is larger than `freeBytes` when unpacked may not be this many times its packed size. */
const mostRatio = 250;
const freeBytes = 64 << 20;
const mostPartBytes = 4 * 2 ** 30;

/** The parts of an archive by name. Throws WorkbookFault when it is cut, damaged or out of all proportion. */
export async function readZipList(path: string): Promise<ReadonlyMap<string, ZipPart>> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const tail = await bytesAt(handle, Math.max(0, size - endBytes), Math.min(size, endBytes));
    const at = tail.lastIndexOf(endSignature);
    if (at < 0 || at + 22 > tail.length) throw new WorkbookFault("cut");
    const list = await listPlace(handle, tail, at, Math.max(0, size - endBytes) + at);
    if (list.bytes > mostListBytes || list.parts > mostParts) throw new WorkbookFault("too-many-parts");
    if (list.offset + list.bytes > size) throw new WorkbookFault("cut");
    return readList(await bytesAt(handle, list.offset, list.bytes), list.parts);
  } finally {
    await handle.close();
  }
}

interface ListPlace {
  readonly parts: number;
  readonly bytes: number;
  readonly offset: number;
}

async function listPlace(handle: FileHandle, tail: Buffer, at: number, position: number): Promise<ListPlace> {
  const place = {
    parts: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (place.parts !== 0xffff && place.bytes !== 0xffffffff && place.offset !== 0xffffffff) return place;
  if (at < 20 || tail.readUInt32LE(at - 20) !== locator64Signature) return place;
  const end64 = Number(tail.readBigUInt64LE(at - 20 + 8));
  if (end64 > position) throw new WorkbookFault("cut");
  const record = await bytesAt(handle, end64, 56);
  if (record.length < 56 || record.readUInt32LE(0) !== end64Signature) throw new WorkbookFault("cut");
  return {
    parts: Number(record.readBigUInt64LE(32)),
    bytes: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
}

function readList(list: Buffer, parts: number): ReadonlyMap<string, ZipPart> {
  const found = new Map<string, ZipPart>();
  let at = 0;
  for (let index = 0; index < parts; index += 1) {
    if (at + 46 > list.length || list.readUInt32LE(at) !== listSignature) throw new WorkbookFault("damaged");
    const nameLength = list.readUInt16LE(at + 28);
    const extraLength = list.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + list.readUInt16LE(at + 32);
    if (next > list.length) throw new WorkbookFault("damaged");
    const name = list.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    const sizes = {
      bytes: list.readUInt32LE(at + 24),
      packedBytes: list.readUInt32LE(at + 20),
      offset: list.readUInt32LE(at + 42),
    };
    const extra = list.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    found.set(name.replace(/^\/+/, ""), {
      name,
      method: list.readUInt16LE(at + 10),
      encrypted: (list.readUInt16LE(at + 8) & 1) !== 0,
      crc: list.readUInt32LE(at + 16),
      ...largeSizes(sizes, extra),
    });
    at = next;
  }
  return found;
}

/** ZIP64: the fields that are all ones stand, in this order, in the extra field 1. */
function largeSizes<T extends { bytes: number; packedBytes: number; offset: number }>(
  sizes: T,
  extra: Buffer,
): T {
  const large = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let value = at + 4;
    for (const field of ["bytes", "packedBytes", "offset"] as const)
      if (large[field] === 0xffffffff && value + 8 <= extra.length) {
        large[field] = Number(extra.readBigUInt64LE(value));
        value += 8;
      }
  }
  return large;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/**
 * A part's bytes, unpacked. Throws WorkbookFault when they do not unpack, are not what the list says, or
 * grow out of proportion; what was given before that must then be thrown away.
 */
export async function* readZipPart(path: string, part: ZipPart): AsyncGenerator<Buffer> {
  if (part.encrypted) throw new WorkbookFault("locked");
  if (part.method !== 0 && part.method !== 8) throw new WorkbookFault("damaged");
  if (part.bytes > mostPartBytes) throw new WorkbookFault("too-large");
  const start = await dataStart(path, part);
  if (part.packedBytes === 0) {
    if (part.bytes !== 0) throw new WorkbookFault("damaged");
    return;
  }
  const file = createReadStream(path, { start, end: start + part.packedBytes - 1, highWaterMark: 1 << 18 });
  const packed = part.method === 8 ? file.pipe(createInflateRaw({ chunkSize: 1 << 18 })) : file;
  file.on("error", (error) => packed.destroy(error));
  const most = Math.min(mostPartBytes, Math.max(freeBytes, part.packedBytes * mostRatio));
  let bytes = 0;
  let crc = 0xffffffff;
  try {
    for await (const chunk of Readable.prototype.iterator.call(packed, { destroyOnReturn: true })) {
      const piece = chunk as Buffer;
      bytes += piece.length;
      if (bytes > most) throw new WorkbookFault("too-large");
      crc = crcOf(piece, crc);
      yield piece;
    }
  } catch (error) {
    if (error instanceof WorkbookFault || !isUnpackError(error)) throw error;
    throw new WorkbookFault("damaged");
  } finally {
    packed.destroy();
    file.destroy();
  }
  if (bytes !== part.bytes || (crc ^ 0xffffffff) >>> 0 !== part.crc) throw new WorkbookFault("damaged");
}

async function dataStart(path: string, part: ZipPart): Promise<number> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    const head = await bytesAt(handle, part.offset, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== partSignature) throw new WorkbookFault("damaged");
    const start = part.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (start + part.packedBytes > size) throw new WorkbookFault("cut");
    return start;
  } finally {
    await handle.close();
  }
}

function isUnpackError(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 over one more piece; begins with, and is kept, inverted. */
export function crcOf(bytes: Uint8Array, before = 0xffffffff): number {
  let crc = before;
  for (let index = 0; index < bytes.length; index += 1)
    crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc;
}
