import { RECORD_NAMESPACE } from "../generated-names";
import { unescapeControls } from "./escapes";
import { walkXml } from "./xml";

/** The record in a custom XML part; null where the part is somebody else's or damaged. */
export function parseRecord(xml: string): { readonly key: string; readonly record: string } | null {
  if (!xml.includes(RECORD_NAMESPACE)) return null;
  let key: string | undefined;
  const text: string[] = [];
  try {
    walkXml(xml, "record", {
      open(name, attributes, namespace) {
        if (namespace === RECORD_NAMESPACE && name === "record") key = attributes.get("key");
      },
      close() {
        // The record is one element; nothing ends before it.
      },
      text(part) {
        if (key !== undefined) text.push(part);
      },
    });
  } catch {
    // A record that can't be read counts as lost: the sheet is then drawn as if for the first time.
    return null;
  }
  if (key === undefined) return null;
  return { key: unescapeControls(key), record: unescapeControls(text.join("")) };
}
