import type { SheetDrawing } from "../../sheet/drawing";
import { crc32 } from "../xlsx/crc32";
import { newWorkbookParts, type NewPart } from "../xlsx/write/new-workbook";
import { archiveBytes, named } from "../xlsx/write/zip";
import { asWorkbookError } from "./faults";

/**
 * Opens a new workbook of these drawings in a window of its own, without a name yet. The workbook at hand stays as
 * it is. Throws `too-large` for what Excel on the web doesn't take at once.
 */
export async function createInExcel(drawings: readonly SheetDrawing[]): Promise<void> {
  const entries = await Promise.all(newWorkbookParts(drawings).map(packed));
  const file = await base64(new Blob([archiveBytes(entries)]));
  try {
    await Excel.createWorkbook(file);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

async function packed({ name, text }: NewPart) {
  const bytes = new TextEncoder().encode([...text].join(""));
  const deflated = await deflate(bytes);
  const compressed = deflated ?? bytes;
  return {
    ...named(name),
    method: deflated ? DEFLATED : STORED,
    crc: crc32(bytes),
    compressedSize: compressed.length,
    size: bytes.length,
    compressed,
  };
}

const STORED = 0;
const DEFLATED = 8;

/** The browser's own compression, which weighs nothing; null where it has none. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  if (!("CompressionStream" in globalThis)) return null;
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === "string" ? reader.result : "";
      resolve(url.slice(url.indexOf(",") + 1));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("FileReader"));
    };
    reader.readAsDataURL(blob);
  });
}
