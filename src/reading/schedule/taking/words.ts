import type { FiscalYear } from "../../../plan/fiscal-year";
import type { Stretch } from "../calendar";
import { timesIn } from "../evidence/time-text";

/** What a text says happens when. */
export interface WordedActivity extends Stretch {
  /** Empty where only a time is named. */
  readonly label: string;
}

/**
 * The activities that a text tells: `6月：説明会、9月～11月：委託`, `説明会（6月）`, a line each or one after
 * the other. Null where it names no time, or where words before and after the times leave it open what is when.
 */
export function readWords(text: string, fiscalYear: FiscalYear): readonly WordedActivity[] | null {
  const { plain, at } = halfWidth(text);
  const times = timesIn(plain, fiscalYear);
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return null;
  const piece = (from: number, to: number): string =>
    bare(text.slice(at[from] ?? text.length, at[to] ?? text.length));
  const before = piece(0, first.from);
  const after = piece(last.to, plain.length);
  if (before !== "" && after !== "") return null;
  return times.map((time, index) => {
    const label =
      before === ""
        ? piece(time.to, times[index + 1]?.from ?? plain.length)
        : piece(times[index - 1]?.to ?? 0, time.from);
    return { label, start: time.stretch.start, end: time.stretch.end };
  });
}

/** The text in half width and without blanks, and where each of its characters stands in the original. */
function halfWidth(text: string): { readonly plain: string; readonly at: readonly number[] } {
  let plain = "";
  const at: number[] = [];
  let position = 0;
  for (const character of text) {
    const half = character
      .normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/[〜∼～]/g, "~");
    for (let index = 0; index < half.length; index++) at.push(position);
    plain += half;
    position += character.length;
  }
  return { plain, at };
}

/** Without the punctuation that joins words and times. */
function bare(text: string): string {
  return text
    .replace(/^[\s：:、,，。;；/／・■●○◆→⇒）)】」』\]にのは]+/, "")
    .replace(/[\s：:、,，。;；/／・（(【「『[→⇒■●○◆]+$/, "");
}
