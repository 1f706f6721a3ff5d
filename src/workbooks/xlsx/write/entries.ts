import type { ArchiveEntry } from "../archive";
import { type Compression, joined } from "../compression";

/** A new entry with the text of a part, which may come in pieces. */
export function entryOf(
  name: string,
  text: Iterable<string>,
  { deflater, crc32 }: Compression
): ArchiveEntry {
  const encoder = new TextEncoder();
  const deflate = deflater();
  const compressed: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  const write = (bytes: Uint8Array, isLast: boolean): void => {
    crc = crc32(bytes, crc);
    size += bytes.length;
    compressed.push(deflate(bytes, isLast));
  };
  for (const piece of text) if (piece !== "") write(encoder.encode(piece), false);
  write(new Uint8Array(0), true);
  const packed = joined(compressed);
  return Object.freeze({
    name,
    method: DEFLATED,
    crc,
    compressedSize: packed.length,
    size,
    compressed: packed,
  });
}

const DEFLATED = 8;
