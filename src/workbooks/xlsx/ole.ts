import type { WorkbookFault } from "../workbook";

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The first records of workbooks from before OLE (BIFF2 to BIFF4): the code, then the record's length. */
const BARE_BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/** What is wrong with a file that isn't a zip archive. */
export function faultOfForeignFile(bytes: Uint8Array): WorkbookFault {
  if (BARE_BIFF.some((start) => startsWith(bytes, start))) return "old-format";
  if (!startsWith(bytes, SIGNATURE)) return "not-a-workbook";
  const streams = oleStreamNames(bytes);
  if (streams.has("EncryptedPackage")) return "encrypted";
  return streams.has("Workbook") || streams.has("Book") ? "old-format" : "not-a-workbook";
}

/**
 * The stream names of an OLE container. Directory entries take 128 bytes and begin with the name in UTF-16,
 * whose length in bytes stands at 64: looking at every such place spares following the sector chains.
 */
function oleStreamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 4 || length > 64 || length % 2 !== 0) continue;
    let name = "";
    for (let i = 0; i < length - 2; i += 2) {
      name += String.fromCharCode(view.getUint16(at + i, true));
    }
    names.add(name);
  }
  return names;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
