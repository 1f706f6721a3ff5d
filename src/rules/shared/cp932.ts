/** Whether texts can be written in CP932 (Windows-31J), the encoding of older systems in Japanese offices. */
export interface Encodability {
  /** Quick, for whole texts. */
  readonly isEncodable: (text: string) => boolean;
}

/**
 * Learns what CP932 can write by reading every pair of bytes. Characters of one's own making (外字) are
 * not taken as writable: they show as something else on another machine. Takes a millisecond.
 */
export function cp932(): Encodability {
  const writable = new Uint8Array(0x10000).fill(1, 0, 0x80).fill(1, 0xff61, 0xffa0);
  for (const character of new TextDecoder("shift_jis").decode(everyPair())) {
    const code = character.charCodeAt(0);
    const isOwn = code >= 0xe000 && code <= 0xf8ff;
    if (character.length === 1 && code !== REPLACEMENT && !isOwn) writable[code] = 1;
  }
  return {
    isEncodable: (text) => {
      for (let index = 0; index < text.length; index++) {
        if (writable[text.charCodeAt(index)] !== 1) return false;
      }
      return true;
    },
  };
}

/** Every pair a double-byte character could be, each on a line so that a fault can't swallow the next. */
function everyPair(): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead <= 0xdf) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      if (trail !== 0x7f) bytes.push(lead, trail, 0x0a);
    }
  }
  return new Uint8Array(bytes);
}

const REPLACEMENT = 0xfffd;
