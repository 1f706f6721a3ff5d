import { WorkbookError } from "../workbook";
import type { Compression } from "./compression";
import { faultOfForeignFile } from "./ole";
import { decodeText } from "./text";

/** A zip archive, opened: its entries in the order of the central directory. */
export interface Archive {
  readonly entries: readonly ArchiveEntry[];
  /** How its entries are unpacked, and new ones packed. */
  readonly compression: Compression;
  /** Inflated and checked against the declared size and check sum. */
  bytes(entry: ArchiveEntry): Uint8Array;
  /** The inflated bytes as UTF-8 or UTF-16 text, without a byte order mark. */
  text(entry: ArchiveEntry): string;
}

export interface ArchiveEntry {
  readonly name: string;
  /** The name as the archive spells it. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** A view of the file's bytes, still compressed. */
  readonly compressed: Uint8Array;
}

/** What an archive may unpack to, in bytes. A sheet of 30,000 projects takes about 100 MB. */
const LIMITS = {
  entry: 400 * 1024 * 1024,
  total: 1024 * 1024 * 1024,
  /** Deflate itself can't do better than this: a larger declared size is a lie. */
  possibleRatio: 1032,
  /** Sheets reach some 50:1; more than this is refused, beyond the size that does no harm. */
  plausibleRatio: 250,
  harmless: 64 * 1024 * 1024,
} as const;

const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip archive by its central directory, which alone is certain to know sizes and offsets.
 * Throws a {@link WorkbookError}: `not-a-workbook`, `old-format`, `encrypted`, `truncated`, `damaged`
 * or `too-large-unpacked`.
 */
export function openArchive(bytes: Uint8Array, compression: Compression): Archive {
  const entries = readDirectory(bytes);
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    if (names.has(entry.name)) throw new WorkbookError("damaged", entry.name);
    names.add(entry.name);
    total += entry.size;
    checkDeclared(entry, total);
  }
  const unpack = (entry: ArchiveEntry): Uint8Array => checked(entry, compression);
  return {
    entries,
    compression,
    bytes: unpack,
    text: (entry: ArchiveEntry) => decodeText(unpack(entry), entry.name),
  };
}

function checkDeclared(entry: ArchiveEntry, total: number): void {
  const ratio = entry.size / Math.max(entry.compressedSize, 1);
  if (
    entry.size > LIMITS.entry ||
    total > LIMITS.total ||
    (entry.size > LIMITS.harmless && ratio > LIMITS.plausibleRatio)
  ) {
    throw new WorkbookError("too-large-unpacked", entry.name);
  }
  if (entry.size > 64 && ratio > LIMITS.possibleRatio)
    throw new WorkbookError("damaged", entry.name);
}

function checked(entry: ArchiveEntry, compression: Compression): Uint8Array {
  const bytes = entry.method === STORED ? entry.compressed : inflate(entry, compression);
  if (bytes.length !== entry.size || compression.crc32(bytes, 0) !== entry.crc) {
    throw new WorkbookError("damaged", entry.name);
  }
  return bytes;
}

function inflate({ name, compressed, size }: ArchiveEntry, compression: Compression): Uint8Array {
  let bytes: Uint8Array | null;
  try {
    bytes = compression.inflate(compressed, size);
  } catch (error) {
    throw new WorkbookError("damaged", name, { cause: error });
  }
  if (!bytes) throw new WorkbookError("too-large-unpacked", name);
  return bytes;
}

/** Where the central directory lies, and what stands before the archive's own first byte. */
interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly shift: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END64_LENGTH = 56;
const NONE16 = 0xffff;
const NONE32 = 0xffffffff;

function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (!directory) {
    const isZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
    throw new WorkbookError(isZip ? "truncated" : faultOfForeignFile(bytes));
  }
  const entries: ArchiveEntry[] = [];
  let at = directory.start;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > directory.end || view.getUint32(at, true) !== CENTRAL) {
      throw new WorkbookError("damaged");
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) throw new WorkbookError("damaged");
    entries.push(readEntry(bytes, view, at, directory));
    at = next;
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: Directory
): ArchiveEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameEnd = at + 46 + nameLength;
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const name = entryName(nameBytes);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (flags & 1) throw new WorkbookError("encrypted", name);
  if (method !== STORED && method !== DEFLATED) throw new WorkbookError("damaged", name);

  const sizes = readSizes(view, at, nameEnd);
  const local = sizes.offset + directory.shift;
  if (local + 30 > directory.start || view.getUint32(local, true) !== LOCAL) {
    throw new WorkbookError("damaged", name);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + sizes.compressedSize;
  if (end > directory.start) throw new WorkbookError("damaged", name);
  return {
    name,
    nameBytes,
    method,
    crc: view.getUint32(at + 16, true),
    compressedSize: sizes.compressedSize,
    size: sizes.size,
    compressed: bytes.subarray(start, end),
  };
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** The sizes and offset of a central header; what doesn't fit in 32 bits stands in the zip64 extra field. */
function readSizes(view: DataView, at: number, extraStart: number): Sizes {
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  let wide = extraEnd;
  let wideEnd = extraEnd;
  for (let extra = extraStart; extra + 4 <= extraEnd;) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      wide = extra + 4;
      wideEnd = Math.min(wide + length, extraEnd);
    }
    extra += 4 + length;
  }
  const field = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    if (narrow !== NONE32 || wide + 8 > wideEnd) return narrow;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const size = field(24);
  const compressedSize = field(20);
  return { size, compressedSize, offset: field(42) };
}

/** The end record may be followed by a comment of up to 64 KB. */
function findDirectory(view: DataView): Directory | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - NONE16; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + 22 + view.getUint16(at + 20, true) > view.byteLength) continue;
    const directory = readEnd(view, at);
    if (directory) return directory;
  }
  return null;
}

function readEnd(view: DataView, at: number): Directory | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = at;
  if (count === NONE16 || size === NONE32 || offset === NONE32) {
    const wide = find64(view, at);
    if (wide !== null) {
      count = Number(view.getBigUint64(wide + 32, true));
      size = Number(view.getBigUint64(wide + 40, true));
      offset = Number(view.getBigUint64(wide + 48, true));
      end = wide;
    }
  }
  const start = end - size;
  // Bytes put before the archive move everything by as much.
  const shift = start - offset;
  return start < 0 || shift < 0 ? null : { start, end, count, shift };
}

function find64(view: DataView, at: number): number | null {
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const said = Number(view.getBigUint64(locator + 8, true));
  // Where bytes were put before the archive it lies further on: right before its locator.
  const places = [said, locator - END64_LENGTH].filter((wide) => wide + END64_LENGTH <= locator);
  return places.find((wide) => wide >= 0 && view.getUint32(wide, true) === END64) ?? null;
}

/**
 * Names are ASCII in a package, or UTF-8 whether the flag says so or not. What other programs put in under
 * names of another encoding no part refers to: it's enough to tell such names apart.
 */
function entryName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
