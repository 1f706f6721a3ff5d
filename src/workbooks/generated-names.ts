/**
 * How a sheet of ours is known again: a hidden, workbook-scoped defined name that refers to its
 * cell A1, and a custom XML part with what was written last:
 * `<record xmlns="urn:keikaku:record" key="schedule">…</record>`, the record being the element's text.
 */

const PREFIX = "_keikaku.";

/** The namespace of the custom XML parts that hold records, one part a generated sheet. */
export const RECORD_NAMESPACE = "urn:keikaku:record";

/**
 * The defined name of a generated sheet. Names allow letters, digits, `_` and `.` in any script, and are
 * compared without regard to case: every other character, and upper case, is written as `_` and its code in hex.
 */
export function generatedName(key: string): string {
  const encoded = Array.from(key, (character) =>
    /^[0-9a-z.]$/.test(character) ||
    (/^\p{L}$/u.test(character) && character === character.toLowerCase())
      ? character
      : `_${(character.codePointAt(0) ?? 0).toString(16)}_`
  );
  return PREFIX + encoded.join("");
}

/** The key in a generated sheet's defined name; null for any other name. */
export function generatedKey(name: string): string | null {
  if (!name.toLowerCase().startsWith(PREFIX)) return null;
  return name.slice(PREFIX.length).replace(/_([0-9a-f]{1,6})_/gi, (whole, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
