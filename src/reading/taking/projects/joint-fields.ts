import type { Field, ProjectField, ProjectFields } from "../../draft";
import { isMoney } from "../../evidence/texts/amount-aside";
import { isDirection } from "../../evidence/texts/choice";
import { isDitto } from "../../evidence/texts/ditto";
import { LISTED } from "../../evidence/texts/field-kinds";
import { withText } from "../../evidence/sheets/fields";
import { partsBetween } from "../../evidence/texts/folding";
import { JOINT, jointFields, known, meaningsOf } from "../../evidence/texts/headings";
import { columnFor, type FoundColumn } from "../../found-table";

/**
 * What a column's cells hold where its heading names several fields (`方向性／主体` over `拡充⏎直営`): in one cell each
 * behind the other, or a cell each, but for what another column holds. Null for headings that name one, and for blanks.
 * @param unread is told of cells that nobody can tell the fields apart in; those fields are blank
 */
export function jointTaker(
  { heading, field }: FoundColumn,
  columns: readonly FoundColumn[],
  unread: (field: Field) => void
): ((cells: readonly Field[]) => ProjectFields | null) | null {
  if (field === "name" && BUDGET.test(heading.text) && !columnFor(columns, "budget"))
    return (cells) => priced(cells, heading.text.includes("千円"));
  const aside = field === "name" ? asideOf(heading.text) : null;
  if (aside && !columnFor(columns, aside)) return (cells) => besideNames(cells, aside);
  const named = jointFields(heading.text).map((meaning) => meaning.field);
  const isOwn = (each: ProjectField): boolean => each === field || !columnFor(columns, each);
  if (!named.some((each) => each === field)) return null;
  const areOwn = named.every(isOwn);
  const own = (fields: ProjectFields): ProjectFields =>
    Object.fromEntries(
      Object.entries(fields).filter(([each]) => named.some((one) => one === each && isOwn(one)))
    );
  return (cells) => {
    const filled = cells.filter(({ text }) => text !== "");
    const [first, ...more] = filled;
    if (!first) return null;
    if (isDitto(first.text)) return Object.fromEntries(named.map((each) => [each, first]));
    const parts = (more.length === 0 ? partsOf(first, named.length) : filled).map(bare);
    const taken = byKind(named, parts) ?? inOrder(named, parts);
    if (taken) return own(taken);
    // A column that holds one of them leaves the cell to the other, however it is told.
    if (!areOwn) return null;
    unread(withText(first, filled.map(({ text }) => text).join("\n")));
    return Object.fromEntries(named.map((each) => [each, withText(first, "")]));
  };
}

/** A name with its amount in brackets behind it or below: `配食サービス⏎（12,300千円）`. */
function priced(cells: readonly Field[], isThousands: boolean): ProjectFields | null {
  const [only, ...others] = cells.filter(({ text }) => text !== "");
  const { name, budget } = (only && PRICED.exec(only.text)?.groups) ?? {};
  if (!only || others.length > 0 || name === undefined || budget === undefined) return null;
  if (!isThousands && !budget.endsWith("円")) return null;
  return { name: withText(only, name), budget: withText(only, budget) };
}

const BUDGET = /.[(（](?:予算|事業費)/;
const PRICED =
  /^(?<name>[^]+?)\s*[\n(（]\s*(?<budget>[0-9０-９][0-9０-９.．,，]*\s*[十百千万億]*円?)[)）]?$/;

/** The field that a heading of names asks for in brackets: `事業名⏎（実施主体）`. */
function asideOf(heading: string): ProjectField | null {
  const meaning = known(meaningsOf(ASIDE.exec(heading)?.[1] ?? ""));
  return meaning && LISTED.has(meaning.field) ? meaning.field : null;
}

/** A name, and in the brackets behind it or below what its heading asks for there: `移動図書館の更新⏎（市）`. */
function besideNames(cells: readonly Field[], aside: ProjectField): ProjectFields | null {
  const [only, ...others] = cells.filter(({ text }) => text !== "");
  const [, name, own] = (only && others.length === 0 && ASIDE_NAME.exec(only.text)) || [];
  return only && name && own ? { name: withText(only, name), [aside]: withText(only, own) } : null;
}

const ASIDE = /.\s*[(（\/／]([^()（）\/／]+)[)）]?$/;
const ASIDE_NAME = /^([^]+?)\s*[(（]([^()（）]+)[)）]$/;

/** A form's fields, each with its part of what stands beside a label of several. */
export function jointForm(
  form: ProjectFields,
  columns: readonly FoundColumn[],
  unread: (field: Field) => void
): ProjectFields {
  let fields = form;
  for (const column of columns) {
    const cell = column.field && form[column.field];
    const parts = cell && jointTaker(column, columns, unread)?.([cell]);
    fields = { ...fields, ...parts };
  }
  return fields;
}

/** What a part can only be by its own words. */
function kindOf(part: Field): ProjectField | null {
  if (isDirection(part.text)) return "direction";
  return isMoney(part) ? "budget" : null;
}

/**
 * The parts by what they are: directions, amounts, and what is left for the fields that are neither. Null where a field
 * gets nothing or what is left has no field, but for the only part of a cell.
 */
function byKind(named: readonly ProjectField[], parts: readonly Field[]): ProjectFields | null {
  const open: readonly ProjectField[] = named.filter(
    (each) => each !== "direction" && each !== "budget"
  );
  const left = parts.filter((part) => !named.some((each) => each === kindOf(part)));
  if (left.length > 0 && open.length !== 1 && open.length !== left.length) return null;
  const own = named.map((each) => {
    const at = open.indexOf(each);
    const among =
      at < 0
        ? parts.filter((part) => kindOf(part) === each)
        : open.length > 1
          ? left.slice(at, at + 1)
          : left;
    return [each, joined(among)] as const;
  });
  const told = own.filter(([, each]) => each !== null);
  const isWhole = told.length === named.length || (parts.length === 1 && left.length === 0);
  return isWhole ? Object.fromEntries(told) : null;
}

function joined(parts: readonly Field[]): Field | null {
  const [first, ...more] = parts;
  return first && more.length > 0
    ? withText(first, parts.map(({ text }) => text).join("・"))
    : (first ?? null);
}

/** As many parts as fields, none of which is another field's. */
function inOrder(named: readonly ProjectField[], parts: readonly Field[]): ProjectFields | null {
  const kinds = parts.map(kindOf);
  const fit = named.every((each, index) => (kinds[index] ?? each) === each);
  if (parts.length !== named.length || !fit) return null;
  return Object.fromEntries(named.map((each, index) => [each, parts[index]]));
}

/** A cell's text without the brackets around it. */
function bare(field: Field): Field {
  const [text, ...others] = partsBetween(field.text, JOINT);
  return text === undefined || others.length > 0 ? field : withText(field, text);
}

/** A blank before any other sign: `拡充　市・民間`. */
const BLANK = /(?<=^[^(（・\/／]*)\s+/;

/** The parts of a text, by the one sign between them that makes as many as are asked for, else by all. */
function partsOf(field: Field, count: number): readonly Field[] {
  const ways = [/\n/, BLANK, /[\/／]/, /[(（)）]/, /・/, JOINT].map((sign) =>
    partsBetween(field.text, sign)
  );
  const texts = ways.find(({ length }) => length === count) ?? ways.at(-1) ?? [];
  return texts.map((text) => withText(field, text));
}
