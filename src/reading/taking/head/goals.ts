import type { DraftGoal, Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import { isNature } from "../../evidence/texts/choice";
import { isDepartmentName } from "../../evidence/texts/department";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../../evidence/sheets/sheet-words";

/** The goal that a label cell introduces: number, division and text, in cells of their own or all in one. */
export function takeGoal(view: SheetView, words: SheetWords, at: LabelCell): DraftGoal | null {
  const { label } = at;
  if (label.kind !== "goal") return null;
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
  if (number === null && first && NUMBER.test(first.text)) {
    number = withText(first, first.text.normalize("NFKC").replace(/\D/g, ""));
    parts.shift();
  }
  if (parts.length > 1 ? isAside(parts[0]?.text ?? "") : CODE.test(parts[0]?.text ?? ""))
    parts.shift();
  const [lead] = parts;
  const [, led = "", rest = ""] = LED_BY_NUMBER.exec(lead?.text ?? "") ?? [];
  if (number === null && lead && led !== "") {
    number = withText(lead, led.normalize("NFKC"));
    parts[0] = withText(lead, rest);
  }
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : [];
  const own = ends.find((field) => field && unitsAt(field.text) === field.text.length) ?? null;
  if (own) parts.splice(parts.indexOf(own), 1);
  const [text] = parts;
  // 政策 over 経常 is one of the natures that are to be chosen from.
  if (!text || (text.text.length <= LONGEST_NATURE && isNature(text.text))) return null;
  const all = withItems(view, words, text);
  // `・相談を受ける（相談係）` over another is that one's alone.
  const isOne = !own && all === text.text;
  const [, before = "", behind = ""] = (isOne ? BEHIND.exec(all) : null) ?? [];
  const isOf = isDepartmentName(behind);
  return {
    number,
    division: isOf ? withText(text, behind) : (own ?? divisionBeside(view, words, at)),
    text: withText(text, (isOf ? before : all).replace(/^「([^「」]+)」$/, "$1")),
  };
}

/** A goal's text with those that go on below it, each a row behind the same bullet: `・相談を受ける`, `・外へ誘う`. */
function withItems(view: SheetView, words: SheetWords, { text, cell }: Field): string {
  const [bullet] = /^[・･■□●○◎◆◇]/.exec(text) ?? [];
  if (!bullet) return text;
  const { column } = cell;
  const items = [text];
  let row = view.extent(cell.row, column).bottom + 1;
  // What a label stands before is that one's.
  while (
    words.columnsOf(row)[0] === column &&
    view.text(row, column).startsWith(bullet) &&
    !words.labelAt(row, column)
  ) {
    items.push(view.text(row, column));
    row = view.extent(row, column).bottom + 1;
  }
  return items.join("\n");
}

/** `施策目標 | 1 | にぎわいをつくる | 担当部課 | 観光課` */
function divisionBeside(
  view: SheetView,
  words: SheetWords,
  { row, column }: LabelCell
): Field | null {
  const next = words.columnsOf(row).find((each) => each > column && words.labelAt(row, each));
  const label = next === undefined ? null : words.labelAt(row, next);
  return next === undefined || !label
    ? null
    : departmentBeside(view, words, { row, column: next, label });
}

/** Whether a text before a goal's own is a code or a remark on its number: `（総合計画）`. */
function isAside(text: string): boolean {
  return CODE.test(text) || (/^[(（][^()（）]+[)）]$/.test(text) && !isDepartmentName(text));
}

/** A text with what leads it apart: its number and the division that it is of. */
function partsOf(text: string): readonly string[] {
  const [, lead = "", rest = ""] = /^(\S+)\s+(\S.*)$/s.exec(text) ?? [];
  if (NUMBER.test(lead) || isAside(lead)) return [lead, ...partsOf(rest)];
  const end = unitsAt(text);
  return [text.slice(0, end), text.slice(end).trim()].filter(Boolean);
}

/** How much of a text's beginning names a division, and a unit of it behind a blank: `市民病院 医事課`. */
function unitsAt(text: string): number {
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (!isDepartmentName(word) && !LED.test(word) && !(end > 0 && PART.test(word))) break;
    end = index + word.length;
  }
  return end;
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
    return kind ? kind !== "title" && kind !== "note" : words.knownAt(row, each);
  });
  const fields = beside
    .filter((each) => next === undefined || each < next)
    .map((each) => view.field(row, each));
  const below = own.bottom + 1;
  const isText = (at: number): boolean =>
    !view.isBlank(at, column) && !words.labelAt(at, column) && !words.headingRows.includes(at);
  // What stands over figures is their headings: R6 and R7 beside 課の目標.
  const areHeadings = fields.every(
    ({ text, cell }, _, { length }) =>
      length > 1 && !NUMBER.test(text) && /^\d/.test(view.folded(below, cell.column))
  );
  const [lone, ...others] = words.columnsOf(below);
  // Under `１　政策目標` what it is may be set in.
  if (
    fields.length === 0 &&
    lone !== undefined &&
    lone > column &&
    lone < own.right + 3 &&
    others.length === 0
  )
    return words.labelAt(below, lone) ? [] : [view.field(below, lone)];
  if (!areHeadings || !isText(below)) return fields;
  const first = view.field(below, column);
  // A paste may leave the division and the goal a row each.
  return isDepartmentName(first.text) && isText(below + 1)
    ? [first, view.field(below + 1, column)]
    : [first];
}

/** `にぎわいのあるまちをつくる（経済観光部）` */
const BEHIND = /^(\S[^]*?)\s*[(（【]([^\s(（)）【】]{1,18})[)）】]$/;
/** `1 安心`, `No.1 安心`, `①安心`; not `①安心 ②元気`. */
const LED_BY_NUMBER =
  /^(?:No\.?|第)?([0-9０-９]{1,4}(?=[\s:：.．、])|[①-⑳](?![^]*[①-⑳]))[\s:：.．、]*(\S[^]*)/i;
/** A division that is called by who leads it, as 危機管理監 and 病院事業管理者 are, or the assembly. */
const LED = /^(?:.{2,6}(?:監|管理者)|[市町村県]?議会)$/;
const PART = /^.{1,8}(?:担当|班)$/;
/** `1-1` numbers a measure below a policy. */
const CODE = /^[0-9０-９]+[－-][0-9０-９]+$/;
const NUMBER = /^\s*[(（]?[0-9０-９]{1,4}[)）]?[.．]?\s*$/;
/** 政策的な経費; 政策課題への対応 is a goal. */
const LONGEST_NATURE = 7;
