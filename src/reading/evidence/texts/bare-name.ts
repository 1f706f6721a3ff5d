import { isDirection } from "./choice";
import { fold } from "./folding";
import { splitKey } from "./key";

/** A project's name for comparison, without what is written before or behind it: `１　`, `（仮称）`, `【継続】`. */
export function bareName(text: string): string {
  const { rest, isGlued } = splitKey(text);
  return fold(isGlued ? text : rest).replace(DRESS, (dress, before?: string, behind?: string) => {
    const words = before ?? behind ?? "";
    return isDirection(words) || /^(?:仮称|新|継|拡|重点)$/.test(words) ? "" : dress;
  });
}

const DRESS = /^[([【〔<](.{1,4})[)\]】〕>]|[([【〔<](.{1,4})[)\]】〕>]$/g;
