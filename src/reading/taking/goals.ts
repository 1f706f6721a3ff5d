import type { DraftGoal, Field } from "../draft";
import { withText } from "../evidence/sheets/fields";
import { isDepartmentName } from "../evidence/texts/department";
import { partsBetween } from "../evidence/texts/folding";
import type { SheetView } from "../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../evidence/sheets/sheet-words";

/** The goal that a label cell introduces: number, division and text, in cells of their own or all in one. */
export function takeGoal(view: SheetView, words: SheetWords, at: LabelCell): DraftGoal | null {
  const { label } = at;
  if (label.kind !== "policy-goal" && label.kind !== "measure-goal") return null;
  const labelField = view.field(at.row, at.column);
  const parts = [
    ...partsOf(label.rest).map((text) => withText(labelField, text)),
    ...cellsBeside(view, words, at).flatMap((field) =>
      label.rest === "" ? partsOf(field.text).map((text) => withText(field, text)) : [field]
    ),
  ];
  let number: Field | null =
    label.number === null ? null : withText(labelField, String(label.number));
  const [first] = parts;
  if (number === null && first && /^\s*[(（]?[0-9０-９]{1,4}[)）]?[.．]?\s*$/.test(first.text)) {
    number = withText(first, first.text.normalize("NFKC").replace(/\D/g, ""));
    parts.shift();
  }
  // `1-1` numbers a measure below a policy.
  if (parts.length > 0 && /^[0-9０-９]+[-－][0-9０-９]+$/.test(parts[0]?.text ?? "")) parts.shift();
  const [lead] = parts;
  const [, led = "", rest = ""] =
    /^([0-9０-９]{1,4})[\s.．:：、]+(\S[\s\S]*)$/.exec(lead?.text ?? "") ?? [];
  if (number === null && lead && led !== "") {
    number = withText(lead, led.normalize("NFKC"));
    parts[0] = withText(lead, rest);
  }
  const division =
    parts.length > 1 && parts[0] && isDepartmentName(parts[0].text) ? parts.shift() : null;
  const [text, ...more] = parts;
  if (!text) return null;
  const whole = more.length > 0 && text.cell === more[0]?.cell ? join(text, more) : text;
  const [, own = "", behind = ""] = (division ? null : BEHIND.exec(whole.text)) ?? [];
  return behind === ""
    ? { number, division: division ?? null, text: whole }
    : { number, division: withText(whole, behind), text: withText(whole, own) };
}

function join(first: Field, more: readonly Field[]): Field {
  const texts = [first, ...more.filter((each) => each.cell === first.cell)].map(({ text }) => text);
  return withText(first, texts.join("\u3000"));
}

/** A text's parts by ideographic blanks, tabs and line breaks; a leading division counts as one. */
function partsOf(text: string): readonly string[] {
  const parts = partsBetween(text, /[\u3000\t\n]+|[ ]{2,}/);
  const [first] = parts;
  if (parts.length !== 1 || first === undefined) return parts;
  const [, lead = "", rest = ""] = /^(\S+) +(\S.*)$/s.exec(first) ?? [];
  return isDepartmentName(lead) ? [lead, rest] : parts;
}

/** What stands right of a label up to the next label; below it where nothing does. */
function cellsBeside(
  view: SheetView,
  words: SheetWords,
  { row, column }: LabelCell
): readonly Field[] {
  const own = view.extent(row, column);
  const beside = words.columnsOf(row).filter((each) => each > own.right);
  const next = beside.find((each) => {
    const kind = words.labelAt(row, each)?.kind;
    return kind !== undefined && kind !== "title" && kind !== "note";
  });
  const fields = beside
    .filter((each) => next === undefined || each < next)
    .map((each) => view.field(row, each));
  if (fields.length > 0) return fields;
  const below = own.bottom + 1;
  if (view.isBlank(below, column) || words.labelAt(below, column)) return [];
  return [view.field(below, column)];
}

/** `にぎわいのあるまちをつくる（経済観光部）` */
const BEHIND = /^(\S[\s\S]*?)\s*[(（]([^\s()（）]{1,18}[部課局室])[)）]$/;
