/**
 * How wide text is in columns: an East Asian wide or full-width character takes two, a combining mark
 * none, any other one. Characters that some fonts draw wide (`●`, `①`, `―`) count as `ambiguous`:
 * two in Japanese fonts on a sheet, one in most terminals.
 */
export function textWidth(text: string, ambiguous: 1 | 2 = 1): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x20 && unit < 0x7f) width += 1;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      const code = text.codePointAt(index) ?? 0;
      width += isWide(code) ? 2 : 1;
      if (code > 0xffff) index += 1;
    } else width += unitWidth(unit, ambiguous);
  }
  return width;
}

/**
 * How many lines text takes when it is wrapped to a width in columns, as a spreadsheet wraps it:
 * after any East Asian character, and between words otherwise.
 */
export function wrappedLines(text: string, columns: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += paragraphLines(paragraph, columns);
  return lines;
}

function paragraphLines(text: string, columns: number): number {
  const whole = textWidth(text, 2);
  if (whole <= columns) return 1;
  // Without words to keep together every line but the last is as full as a wide character allows.
  if (!WORDS.test(text)) return Math.ceil(whole / Math.max(2, columns - (columns % 2)));
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length;) {
    // What can't be broken: a word with the blanks after it, or a single character.
    let end = at;
    let shown: number;
    while (isWordUnit(text.charCodeAt(end))) end += 1;
    let width = end - at;
    if (width > 0) {
      shown = width;
      while (text.charCodeAt(end) === BLANK) end += 1;
      width = end - at;
    } else {
      end += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      width = textWidth(text.slice(at, end), 2);
      shown = isBlank(text.charCodeAt(at)) ? 0 : width;
    }
    if (used > 0 && used + shown > columns) {
      lines += 1;
      used = 0;
    }
    if (width > columns) lines += Math.ceil(width / columns) - 1;
    used = width > columns ? width % columns : used + width;
    at = end;
  }
  return lines;
}

const WORDS = /[!-~]{2,}/;
const BLANK = 0x20;

/** Visible ASCII. */
function isWordUnit(unit: number): boolean {
  return unit > BLANK && unit < 0x7f;
}

function isBlank(unit: number): boolean {
  return unit === BLANK || unit === 0x3000 || unit === 0xa0 || (unit >= 9 && unit <= 13);
}

function unitWidth(unit: number, ambiguous: 1 | 2): number {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return 0;
  if (unit >= 0x300 && (unit < 0x370 || isZeroWidth(unit))) return 0;
  if (isWide(unit)) return 2;
  return isAmbiguous(unit) ? ambiguous : 1;
}

/** Combining voiced sound marks, zero-width blanks and joiners, variation selectors. */
function isZeroWidth(code: number): boolean {
  return (
    code === 0x3099 ||
    code === 0x309a ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Wide and full-width by Unicode's East Asian Width (UAX #11), in ranges. */
function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0x303e) ||
    (code >= 0x3041 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0xa4cf) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe10 && code <= 0xfe19) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f200 && code <= 0x1f64f) ||
    (code >= 0x1f680 && code <= 0x1f6ff) ||
    (code >= 0x1f900 && code <= 0x1f9ff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** The ambiguous characters that Japanese texts use: Greek, Cyrillic, punctuation, arrows, signs and shapes. */
function isAmbiguous(code: number): boolean {
  return (
    (code >= 0x391 && code <= 0x451) ||
    (code >= 0x2010 && code <= 0x203b) ||
    (code >= 0x2103 && code <= 0x2312) ||
    (code >= 0x2460 && code <= 0x266f) ||
    code === 0xa7 ||
    code === 0xb0 ||
    code === 0xb1 ||
    code === 0xb6 ||
    code === 0xd7 ||
    code === 0xf7
  );
}
