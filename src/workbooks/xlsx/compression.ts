import { Deflate, Inflate } from "fflate";
import { crc32 } from "./crc32";

/**
 * How a zip archive's entries are packed and unpacked. fflate does it everywhere; a host that brings its own
 * zlib does it several times faster.
 */
export interface Compression {
  /**
   * Inflates raw deflate data. Null when more than `size` bytes come out, before all of them lie in memory;
   * fewer are no error. Throws where the data is damaged.
   */
  readonly inflate: (compressed: Uint8Array, size: number) => Uint8Array | null;
  /** Begins a stream of raw deflate data: what the calls answer, one behind the other, is the stream. */
  readonly deflater: () => (piece: Uint8Array, isLast: boolean) => Uint8Array;
  /** The check sum of zip archives, from that of the bytes before. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** Compression without a host's help. */
export const PORTABLE: Compression = { inflate, deflater, crc32 };

/**
 * Measured with fflate on a schedule of 6,000 rows (4.4 MB): level 1 takes 0.09 s for 0.85 MB, 3 takes 0.11 s
 * for 0.78 MB, 6 takes 0.17 s for 0.69 MB. The last tenth of the size isn't worth half as much time again.
 */
const LEVEL = 3;

/** Inflates in pieces, so that data running on beyond the declared size ends there and not in memory. */
function inflate(compressed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length <= size) out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < compressed.length && length <= size; at += PIECE) {
    stream.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
  }
  if (length > size) return null;
  return length === size ? out : out.subarray(0, length);
}

const PIECE = 64 * 1024;

function deflater(): (piece: Uint8Array, isLast: boolean) => Uint8Array {
  let written: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL }, (piece) => written.push(piece));
  return (piece, isLast) => {
    written = [];
    stream.push(piece, isLast);
    return joined(written);
  };
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
