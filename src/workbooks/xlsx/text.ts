import { WorkbookError } from "../workbook";

/**
 * The text of an XML part: UTF-8, or UTF-16 by its byte order mark, as packages allow and no others.
 * Throws `damaged`, naming the part, where the bytes are no such text.
 */
export function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError("damaged", part, { cause: error });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}
