const LONGEST = 31;

/** Names that Excel takes for the same: neither case nor width tells them apart. */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** The name itself where Excel allows it and no sheet bears it, or else `名前 (2)`, `名前 (3)` … */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const bare = wanted.replace(/[\0-\x1f[\]:/*\\?]/g, "_").replace(/^'+|'+$/g, "");
  const name = cut(bare.trim() === "" ? "Sheet" : bare, LONGEST);
  const used = new Set(taken.map(folded));
  if (!used.has(folded(name))) return name;
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const numbered = cut(name, LONGEST - ending.length) + ending;
    if (!used.has(folded(numbered))) return numbered;
  }
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** At most so many units of UTF-16, as Excel counts, and no half of a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
