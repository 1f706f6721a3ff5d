import type { ArchiveEntry } from "../archive";
import { WorkbookError } from "../../workbook";

/**
 * The archive with these entries, in this order, none of them compressed anew. Written by hand because
 * fflate's own streams put the sizes behind the data, where readers that go from the front don't find them.
 * Every entry bears the first moment that an archive knows: the same content makes the same file.
 */
export function archiveBytes(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const size = entries.reduce(
    (sum, { nameBytes, compressed }) =>
      sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * nameBytes.length + compressed.length,
    END_LENGTH
  );
  // Beyond this the archive needs zip64, and Excel's own limits are long passed.
  if (size > 0xffffffff || entries.length > 0xffff) throw new WorkbookError("too-large");
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];

  let at = 0;
  for (const entry of entries) {
    const { nameBytes, compressed } = entry;
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(nameBytes, at + LOCAL_LENGTH);
    bytes.set(compressed, at + LOCAL_LENGTH + nameBytes.length);
    at += LOCAL_LENGTH + nameBytes.length + compressed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry has of its name. */
export function named(name: string): Pick<ArchiveEntry, "name" | "nameBytes"> {
  return { name, nameBytes: new TextEncoder().encode(name) };
}

/** What local and central headers have in common, from the version needed to the extra field's length. */
function writeCommon(view: DataView, at: number, entry: ArchiveEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, isUtf8(entry) ? NAMES_ARE_UTF8 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** A name in another encoding is read as something that takes other bytes in UTF-8. */
function isUtf8({ name, nameBytes }: ArchiveEntry): boolean {
  const encoded = new TextEncoder().encode(name);
  return encoded.length === nameBytes.length && encoded.every((byte, at) => byte === nameBytes[at]);
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** 2.0: deflate. */
const VERSION = 20;
const NAMES_ARE_UTF8 = 1 << 11;
/** 1 January 1980. */
const FIRST_DAY = (1 << 5) | 1;
