import type { Field, ProjectField, ProjectFields } from "../draft";
import { withText } from "../evidence/fields";
import { JOINT, jointFields } from "../evidence/headings";
import { columnFor, type FoundColumn } from "../found-table";

/**
 * What a column's cells hold where its heading names several fields (`方向性／主体` over `拡充⏎直営`): in one cell each
 * behind the other, or a cell each. Null where the heading names one or another column holds one of them, and for cells
 * that hold more or fewer than are named.
 */
export function jointTaker(
  { heading, field }: FoundColumn,
  columns: readonly FoundColumn[]
): ((cells: readonly Field[]) => ProjectFields | null) | null {
  if (field === "name" && BUDGET.test(heading.text) && !columnFor(columns, "budget"))
    return (cells) => priced(cells, heading.text.includes("千円"));
  const named = jointFields(heading.text).map((meaning) => meaning.field);
  const isOwn = (each: ProjectField): boolean => each === field || !columnFor(columns, each);
  if (!named.some((each) => each === field) || !named.every(isOwn)) return null;
  return (cells) => {
    const filled = cells.filter(({ text }) => text !== "");
    const [only] = filled;
    const parts = only && filled.length === 1 ? partsOf(only) : filled.map(bare);
    if (parts.length !== named.length) return null;
    return Object.fromEntries(named.map((each, index) => [each, parts[index]]));
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
  /^(?<name>[\s\S]+?)\s*[(（\n]\s*(?<budget>[0-9０-９][0-9０-９,，.．]*\s*[十百千万億]*円?)[)）]?$/;

/** A cell's text without the brackets around it. */
function bare(field: Field): Field {
  const [part, ...others] = partsOf(field);
  return part && others.length === 0 ? part : field;
}

function partsOf(field: Field): readonly Field[] {
  const texts = field.text.split(JOINT).filter((text) => text !== "");
  return texts.map((text) => (text === field.text ? field : withText(field, text)));
}
