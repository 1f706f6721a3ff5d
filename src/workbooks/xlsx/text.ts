import { WorkbookError } from "../workbook";

/** How a part's bytes hold its text: packages allow UTF-8, with or without a byte order mark, and UTF-16 with one. */
export type TextEncoding = "utf-8" | "marked utf-8" | "utf-16le" | "utf-16be";

export function encodingOf([first, second, third]: Uint8Array): TextEncoding {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "marked utf-8" : "utf-8";
}

/** The text of an XML part. Throws `damaged`, naming the part, where the bytes are no such text. */
export function decodeText(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  const label = encoding === "marked utf-8" ? "utf-8" : encoding;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new WorkbookError("damaged", part, { cause: error });
  }
}

/** The bytes of an XML part whose text comes in pieces; the XML declaration says the encoding that they are in. */
export function* encodeText(
  pieces: Iterable<string>,
  encoding: TextEncoding
): Generator<Uint8Array> {
  const encode = encoding.startsWith("utf-16") ? toUtf16(encoding) : toUtf8;
  if (encoding !== "utf-8") yield encode("\ufeff");
  let isFirst = true;
  for (const piece of pieces) {
    if (piece === "") continue;
    yield encode(isFirst ? declaring(piece, encoding) : piece);
    isFirst = false;
  }
}

/** The beginning of a document, with a declaration that was made for the other family of encodings put right. */
function declaring(xml: string, encoding: TextEncoding): string {
  const [right, wrong] = encoding.startsWith("utf-16") ? ["UTF-16", "utf-8"] : ["UTF-8", "utf-16"];
  const declaration = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(xml);
  const [whole = "", said = ""] = declaration ?? [];
  if (!said.toLowerCase().startsWith(wrong)) return xml;
  return whole.slice(0, whole.length - said.length) + right + xml.slice(whole.length);
}

function toUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toUtf16(encoding: TextEncoding): (text: string) => Uint8Array {
  return (text) => {
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let at = 0; at < text.length; at++) {
      view.setUint16(2 * at, text.charCodeAt(at), encoding === "utf-16le");
    }
    return new Uint8Array(view.buffer);
  };
}
