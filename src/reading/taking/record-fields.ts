import type { CandidateTable } from "../choosing/tables/find-tables";
import type { RecordRows } from "../choosing/rows/split-records";
import type { Field, ProjectFields, Remark } from "../draft";
import { remarkOn, withText } from "../evidence/sheets/fields";
import { splitKey } from "../evidence/texts/key";
import { columnFor } from "../found-table";
import { withBareNames, withDescriptions, withSignedDirections } from "./bare-names";
import { jointForm } from "./joint-fields";
import { withBareValues, withDittos } from "./listed-values";
import { partNamer } from "./part-names";
import { takeChoices } from "./take-choices";
import { amongAmounts, withinCell, type MeantAmount } from "./several-amounts";
import { fieldTaker } from "./take-fields";

/**
 * What a table's records say, each field bare of what stands around it, and what of it couldn't be told.
 * @param aimAt the aim that stands over a row
 */
export function recordFields(
  table: CandidateTable,
  aimAt: (row: number) => Field | null
): { readonly fields: readonly ProjectFields[]; readonly remarks: readonly Remark[] } {
  const { view, rows, chosen, form, labelled, year } = table;
  const remarks: Remark[] = [];
  const saying = (meant: MeantAmount | null): Field | null => {
    const isSaid = remarks.some(({ kind }) => kind === "left-aside");
    if (meant?.aside && !isSaid) remarks.push(remarkOn("left-aside", meant.field, meant.aside));
    return meant && meant.field;
  };
  const unread = (field: Field): void => {
    remarks.push(remarkOn("unread-text", field));
  };
  const takeFields = fieldTaker(
    view,
    chosen.columns,
    (amounts) => saying(amongAmounts(view, amounts, year)),
    unread
  );
  const ofForm = form && jointForm(form, chosen.columns, unread);
  const withPartNames = partNamer(view, chosen.columns, rows.records);
  const taken = rows.records.map((record) => {
    const own = aboveLabels(record, labelled);
    const { fields, remarks: open } = takeChoices(
      ofForm ?? withPartNames(own, { ...takeFields(own), ...labelled?.fieldsOf(record) })
    );
    remarks.push(...open);
    const aim = aimAt(record.top);
    const budget = fields.budget && saying(withinCell(fields.budget, year));
    return { ...(aim && { aim }), ...fields, ...(budget && { budget }) };
  });
  const bare = withSignedDirections(
    withBareNames(withDescriptions(withBareValues(withDittos(taken))))
  );
  return {
    fields: hasKeysInNames(table) ? bare.map(withKeyFromName) : bare,
    remarks,
  };
}

/** A record without its rows of nothing but a label and its value. */
function aboveLabels(record: RecordRows, labelled: CandidateTable["labelled"]): RecordRows {
  if (!labelled) return record;
  let bottom = record.top;
  while (bottom < record.bottom && !labelled.at.rows.has(bottom + 1)) bottom++;
  return { ...record, bottom };
}

/** Whether a table without a column of keys has them at the head of its names. */
function hasKeysInNames(table: CandidateTable): boolean {
  const name = columnFor(table.chosen.columns, "name");
  if (!name || table.form || columnFor(table.chosen.columns, "priority")) return false;
  const { records, groups } = table.rows;
  const sample = records.slice(0, 100);
  const keyed = sample.filter(({ top }) => splitKey(table.view.text(top, name.left)).key !== null);
  // Under each group they may begin anew.
  const distinct = new Set(
    sample.map(({ top }) => {
      const id = splitKey(table.view.text(top, name.left)).key?.id ?? "";
      return `${groups.findLastIndex(({ row }) => row < top)} ${id}`;
    })
  );
  return (
    sample.length > 1 && keyed.length >= sample.length * 0.8 && distinct.size >= keyed.length * 0.8
  );
}

function withKeyFromName(fields: ProjectFields): ProjectFields {
  const name = fields.name;
  if (!name) return fields;
  const { key, rest } = splitKey(name.text);
  if (!key) return { ...fields, priority: withText(name, "") };
  const [text, value] = [key.id, key.number ?? key.id];
  return {
    ...fields,
    priority: { ...name, text, value },
    name: withText(name, rest),
  };
}
