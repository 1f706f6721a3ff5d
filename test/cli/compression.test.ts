import { NODE_COMPRESSION } from "../../src/cli/compression";
import { type Compression, joined, PORTABLE } from "../../src/workbooks/xlsx/compression";

const KINDS = [
  ["node's", NODE_COMPRESSION],
  ["the portable one", PORTABLE],
] as const;

describe.each(KINDS)("%s", (_, compression) => {
  test.each(KINDS)("packs what %s unpacks", (__, other) => {
    const bytes = noisyText(1_500_000);
    const packed = pack(compression, bytes, 65_000);
    expect(packed.length).toBeLessThan(bytes.length / 2);
    expect(same(other.inflate(packed, bytes.length) ?? packed, bytes)).toBe(true);
  });

  it("packs nothing at all", () => {
    const packed = pack(compression, new Uint8Array(0), 1);
    expect(PORTABLE.inflate(packed, 0)).toHaveLength(0);
    expect(NODE_COMPRESSION.inflate(packed, 0)).toHaveLength(0);
  });

  it("tells data that runs on beyond its size from damaged data", () => {
    const packed = pack(PORTABLE, noisyText(300_000), 65_000);
    expect(compression.inflate(packed, 299_999)).toBeNull();
    const damaged = packed.slice();
    damaged[0] = 0xff;
    expect(() => compression.inflate(damaged, 300_000)).toThrow();
  });

  it("sums up bytes in pieces as in one", () => {
    const bytes = new TextEncoder().encode("123456789");
    expect(compression.crc32(bytes, 0)).toBe(0xcbf43926);
    const before = compression.crc32(bytes.subarray(0, 4), 0);
    expect(compression.crc32(bytes.subarray(4), before)).toBe(0xcbf43926);
    expect(compression.crc32(new Uint8Array(0), 0)).toBe(0);
  });
});

function pack({ deflater }: Compression, bytes: Uint8Array, piece: number): Uint8Array {
  const deflate = deflater();
  const packed: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    packed.push(deflate(bytes.subarray(at, at + piece), false));
  }
  return joined([...packed, deflate(new Uint8Array(0), true)]);
}

/** Digits and letters that no program packs to nothing. */
function noisyText(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return 48 + ((state >>> 16) % 8);
  });
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
