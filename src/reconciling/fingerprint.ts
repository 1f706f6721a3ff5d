/** A running fingerprint of texts and numbers: the same in the same order give the same 16 hex digits. */
export interface Fingerprint {
  add(text: string): void;
  /** A whole number of 32 bits. */
  addNumber(number: number): void;
  digits(): string;
}

/** Two lanes of multiply-and-mix over UTF-16 units (cyrb53); not for secrets, good for noticing change. */
export function fingerprint(): Fingerprint {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57 | 0;
  return {
    add(text) {
      // Kept apart while they change: every letter of every cell passes here.
      let [first, second] = [high, low];
      for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        first = Math.imul(first ^ unit, 0x9e3779b1);
        second = Math.imul(second ^ unit, 0x5f356495);
      }
      // An end mark, or else "ab","c" would equal "a","bc".
      high = Math.imul(first ^ END, 0x9e3779b1);
      low = Math.imul(second ^ END, 0x5f356495);
    },
    addNumber(number) {
      high = Math.imul(high ^ number, 0x9e3779b1);
      low = Math.imul(low ^ number, 0x5f356495);
    },
    digits() {
      const a = mixed(high, low);
      const b = mixed(low, high);
      return hex(a) + hex(b);
    },
  };
}

const END = 0x1ffff;

function mixed(a: number, b: number): number {
  const first = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return (first ^ (first >>> 16)) >>> 0;
}

function hex(number: number): string {
  return number.toString(16).padStart(8, "0");
}
