import type { FiscalYear } from "../../../../plan/fiscal-year";
import type { DraftProject, Field } from "../../../draft";
import { withText } from "../../../evidence/sheets/fields";
import { markBefore } from "../../../evidence/texts/key-dress";
import { readTime } from "../../../evidence/texts/time-text";

/** Times with what is done at each, where both are numbered alike in a cell each: `①5月 ②6月～8月` beside `①募集 ②審査`. */
export function numberedTimes(
  field: Field,
  { fields: { initiative, content } }: DraftProject,
  fiscalYear: FiscalYear
): Field {
  const lines = field.text.split("\n");
  const done = [initiative, content].flatMap(
    (each) => each?.text.split("\n").map(markBefore) ?? []
  );
  const told = lines.flatMap((line) => {
    const { mark, rest } = markBefore(line);
    const own = mark?.key && done.find((each) => each.mark?.key === mark.key);
    return own && readTime(rest, fiscalYear) ? `${rest}：${own.rest}` : [];
  });
  return told.length > 1 && told.length === lines.length ? withText(field, told.join("\n")) : field;
}
