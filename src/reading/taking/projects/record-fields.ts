import type { MeantAmount } from "../../choosing/forms/form-years";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { RecordRows } from "../../choosing/rows/found-rows";
import type { Field, ProjectFields, Remark } from "../../draft";
import { remarkOn, withText } from "../../evidence/sheets/fields";
import { guides } from "../../evidence/sheets/guiding-rows";
import { PAST } from "../../evidence/texts/heading-preference";
import { saysDropped } from "../../evidence/texts/row-marks";
import { columnFor, nameHeading } from "../../found-table";
import { withAmountsFromNames } from "./amounts-in-names";
import {
  withBareNames,
  withDescriptions,
  withoutSections,
  withoutStars,
  withSignedDirections,
} from "./dressed-names";
import { withUnitBeside } from "./budget-unit";
import { withCodedValues } from "./coded-values";
import { jointForm } from "./joint-fields";
import { withBareValues, withDittos } from "./listed-values";
import { withKeyOfParts, withKeysFromNames, withoutKeys } from "./keys-in-names";
import { withLabelledParts } from "./labelled-parts";
import { namesLanes } from "./lane-texts";
import { remarksOnTexts } from "./own-texts";
import { partNamer } from "./part-names";
import { takeChoices } from "./take-choices";
import { amongAmounts, SAID_ONCE, withinCell, withStages } from "./several-amounts";
import { fieldTaker } from "./take-fields";

/**
 * What a table's records say, each field bare of what stands around it, and what of it couldn't be told.
 * @param aimAt the aim that stands over a row
 * @param last the key of the project before, where no column holds it
 */
export function recordFields(
  table: CandidateTable,
  aimAt: (row: number) => Field | null,
  last: string | null = null
): {
  readonly fields: readonly ProjectFields[];
  /** Those in names that a column ranks besides; empty where there are none. */
  readonly keys: readonly string[];
  readonly remarks: readonly Remark[];
} {
  const { view, rows, chosen, form, labelled, year } = table;
  const remarks: Remark[] = [];
  const saying = (meant: MeantAmount | null): Field | null => {
    const isSaid = remarks.some(({ kind }) => SAID_ONCE.has(kind));
    if (meant?.remark && !isSaid) remarks.push(meant.remark);
    return meant && meant.field;
  };
  const unread = (field: Field): void => {
    remarks.push(remarkOn("unread-text", field));
  };
  const takeFields = fieldTaker(
    view,
    chosen.columns,
    rows.bottom,
    (amounts) => saying(amongAmounts(view, amounts, year)),
    unread
  );
  const ofForm = form && jointForm(form, chosen.columns, unread);
  const column = columnFor(chosen.columns, "budget");
  const withPartNames = partNamer(view, chosen.columns, rows.records);
  const isOfLanes = namesLanes(table);
  const taken = rows.records.map((record) => {
    const own = aboveLabels(record, labelled);
    const { fields, remarks: open } = takeChoices(
      ofForm ?? withPartNames(own, { ...takeFields(own), ...labelled?.fieldsOf(record) })
    );
    remarks.push(...open);
    const aim = aimAt(record.top);
    const { initiative, ...others } = withoutGuidance(fields, unread);
    const amount = fields.budget && saying(withinCell(fields.budget, year));
    const budget =
      amount && column ? saying(withStages(view, column, record.top, amount, year)) : amount;
    return {
      ...(aim && { aim }),
      ...others,
      ...(budget && { budget: withUnitBeside(table, record.top, budget) }),
      ...(initiative && !isOfLanes && { initiative }),
    };
  });
  const bare = withSignedDirections(
    withBareNames(
      withDescriptions(
        withoutSections(withoutStars(withCodedValues(view, withBareValues(withDittos(taken)))))
      )
    )
  );
  const { records, groups } = rows;
  const groupAt = (at: number): number =>
    groups.findLastIndex(({ row }) => row < (records[at]?.top ?? 0));
  const { fields: keyless, keys } = withoutKeys(bare);
  const keyed = form ? keyless.map(withKeyOfParts) : withKeysFromNames(keyless, groupAt, last);
  const named = withLabelledParts(withAmountsFromNames(withSignedDirections(keyed)));
  const asides = chosen.columns.filter(({ field, heading }) => !field && !PAST.test(heading.text));
  for (const { left } of asides)
    for (const { top } of rows.records)
      if (saysDropped(view.text(top, left))) unread(view.field(top, left));
  remarks.push(...remarksOnTexts(chosen.columns, named));
  return {
    fields: withoutCodes(table, named),
    keys,
    remarks,
  };
}

/** The fields without what only says how they are filled in. */
function withoutGuidance(fields: ProjectFields, unread: (field: Field) => void): ProjectFields {
  return Object.fromEntries(
    Object.entries(fields).map(([each, field]) => {
      if (!guides(field.text)) return [each, field];
      unread(field);
      return [each, withText(field, "")];
    })
  );
}

/** A record without its rows of nothing but a label and its value. */
function aboveLabels(record: RecordRows, labelled: CandidateTable["labelled"]): RecordRows {
  if (!labelled) return record;
  let bottom = record.top;
  while (bottom < record.bottom && !labelled.at.rows.has(bottom + 1)) bottom++;
  return { ...record, bottom };
}

/**
 * The projects without codes in brackets about their names, or like 05 before them, where each has its own:
 * `地域振興事業［020305］`.
 * A form has but one, and says so in its label (事業名（コード）) or by digits that are no year.
 */
function withoutCodes(
  { chosen }: CandidateTable,
  projects: readonly ProjectFields[]
): readonly ProjectFields[] {
  const codes = new Set(projects.map(({ name }) => CODE.exec(name?.text ?? "")?.[0]));
  const isSaid = /コード|番号|\D0|\d{5}/.test([nameHeading(chosen.columns), ...codes].join());
  if (codes.size < Math.max(isSaid ? 1 : 2, projects.length) || codes.has(undefined))
    return projects;
  return projects.map((fields) => {
    const { name } = fields;
    return name ? { ...fields, name: withText(name, name.text.replace(CODE, "")) } : fields;
  });
}

const CODE = /^(?:[(（［【]\d{4,}[)）］】]|(?:0\d+|\d{5,})\s+)|[(（［【]\d{4,}[)）］】]$/;
