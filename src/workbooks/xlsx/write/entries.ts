import type { ArchiveEntry } from "../archive";
import { type Compression, joined } from "../compression";
import { encodeText, type TextEncoding } from "../text";
import { named } from "./zip";

/** A new entry with the text of a part, which may come in pieces. */
export function entryOf(
  name: string,
  text: Iterable<string>,
  { deflater, crc32 }: Compression,
  encoding: TextEncoding = "utf-8"
): ArchiveEntry {
  const deflate = deflater();
  const compressed: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  const write = (bytes: Uint8Array, isLast: boolean): void => {
    crc = crc32(bytes, crc);
    size += bytes.length;
    compressed.push(deflate(bytes, isLast));
  };
  for (const bytes of encodeText(text, encoding)) write(bytes, false);
  write(new Uint8Array(0), true);
  const packed = joined(compressed);
  return {
    ...named(name),
    method: DEFLATED,
    crc,
    compressedSize: packed.length,
    size,
    compressed: packed,
  };
}

const DEFLATED = 8;
