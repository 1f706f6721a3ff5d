import { RECORD_NAMESPACE } from "./generated-names";
import { escapeContent, escapeControls, escapeXml } from "./xlsx/escapes";

/** The custom XML part for a sheet's record; what XML can't hold is escaped as in cells (`_x000D_`). */
export function recordXml(key: string, record: string): string {
  const attribute = escapeXml(escapeControls(key));
  const text = escapeContent(escapeControls(record));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<record xmlns="${RECORD_NAMESPACE}" key="${attribute}">${text}</record>`;
}
