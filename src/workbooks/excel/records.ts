import { RECORD_NAMESPACE } from "../generated-names";
import { unescapeControls } from "../xlsx/escapes";

/** The key and record in a custom XML part; null where the part is somebody else's or damaged. */
export function parseRecord(xml: string): { readonly key: string; readonly record: string } | null {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const key = root.getAttribute("key");
  if (root.namespaceURI !== RECORD_NAMESPACE || root.localName !== "record" || key === null) {
    return null;
  }
  return { key: unescapeControls(key), record: unescapeControls(root.textContent) };
}
