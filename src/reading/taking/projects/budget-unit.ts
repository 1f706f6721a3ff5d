import { headingWords } from "../../choosing/tables/find-tables";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftProject, Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { unitAbove, unitBelow } from "../../evidence/sheets/unit-notes";
import { readAmount } from "../../evidence/texts/amount";
import { fold } from "../../evidence/texts/folding";
import { unitIn, unitNoted } from "../../evidence/texts/unit";
import { columnFor } from "../../found-table";
import { goesOn } from "../head/aims-over-rows";

/** What one unit of the table's amounts is in yen, where its heading or a note near it says so. */
export function budgetUnit(table: CandidateTable): number | null {
  if (table.form) return formUnit(table);
  const label = table.labelled?.at.fields.get("budget")?.heading.text;
  const column = columnFor(table.chosen.columns, "budget");
  const words = label ?? (column && headingWords(table, column));
  if (words === null) return null;
  return (
    unitIn(bracketed(words)) ??
    unitAbove(table.view, table.band.top) ??
    unitBelow(table.view, table.rows.bottom)
  );
}

/** An amount with the unit in the cell right of it, or in its row below 単位; as it is where there is none. */
export function withUnitBeside(
  { view, chosen }: CandidateTable,
  row: number,
  amount: Field
): Field {
  const { cell } = amount;
  const column = chosen.columns.find(({ heading }) => fold(heading.text) === "単位");
  const unit = [
    view.folded(cell.row, view.extent(cell.row, cell.column).right + 1),
    column ? view.folded(row, column.left) : "",
  ].find((text) => /^[十百千万億]*円$/.test(text));
  if (!unit || !/[0-9０-９]$/.test(amount.text)) return amount;
  const said = withText(amount, amount.text + unit);
  // What was typed as a number is one still.
  return typeof amount.value === "number"
    ? { ...said, value: amount.value, numberFormat: `"${unit}"${amount.numberFormat}` }
    : said;
}

/** A form has its unit in the label, behind the amount, before it in its row, or in a note above. */
function formUnit(table: CandidateTable): number | null {
  const column = columnFor(table.chosen.columns, "budget");
  const cell = table.form?.budget?.cell;
  if (!column || !cell) return null;
  const { view } = table;
  const label = column.heading.cell;
  const behind = view.text(cell.row, column.right + 1);
  const before = label ? view.text(cell.row, view.extent(label.row, label.column).right + 1) : "";
  // 事業費（円） begins the row of an amount under R8予算.
  const left = view.columnsOf(cell.row).filter((at) => at < cell.column);
  const [first] = left.flatMap((at) => unitIn(bracketed(view.text(cell.row, at))) ?? []);
  return (
    unitIn(bracketed(column.heading.text)) ??
    unitNoted(`(${behind})`) ??
    unitNoted(before) ??
    first ??
    unitAbove(view, cell.row)
  );
}

function bracketed(words: string): string {
  const plain = words.normalize("NFKC");
  return /[([【〔:].*円|[十百千万億]円|^円$|\n円$|JPY|\byen\b/is.test(plain) ? plain : "";
}

/**
 * Whether amounts without any unit are yen by their size: round thousands of a million and more, or of less with ¥
 * before them, which need not be round where all have it; or more than a department has to spend in thousand yen.
 */
function looksLikeYen(projects: readonly DraftProject[]): boolean {
  const found = projects
    .flatMap(({ fields: { budget } }) => {
      const read = budget ? readAmount(budget.value, budget.numberFormat) : null;
      return budget && read?.status === "amount" && read.unit === null && read.amount !== 0
        ? [
            {
              amount: Math.abs(read.amount),
              isSigned: /[¥￥]/.test(budget.numberFormat + budget.text),
            },
          ]
        : [];
    })
    .sort((a, b) => a.amount - b.amount);
  const median = found[Math.floor(found.length / 2)]?.amount ?? 0;
  const areSigned = found.every(({ isSigned }) => isSigned);
  if (found.length < FEW && !areSigned) return false;
  const least = found.some(({ isSigned }) => isSigned) ? MILLION / 100 : MILLION;
  const areRound = areSigned || found.every(({ amount }) => amount % 1000 === 0);
  return (median >= least && areRound) || median >= HUGE;
}

/** Which tables hold yen by the size of their amounts, or by that of another page's under the same headings. */
export function yenTables(
  candidates: readonly CandidateTable[],
  projects: readonly DraftProject[]
): readonly boolean[] {
  let first = 0;
  const firsts = candidates.map((table, at) => {
    const before = candidates[at - 1];
    if (!before || !goesOn(before, table)) first = at;
    return first;
  });
  const areYen = (holds: (table: number) => boolean): boolean =>
    looksLikeYen(projects.filter(({ table }) => holds(table)));
  const looks = candidates.map((_, at) => areYen((table) => table === at));
  return firsts.map(
    (own) =>
      firsts.some((each, at) => each === own && looks[at]) || areYen((at) => firsts[at] === own)
  );
}

/** So many amounts aren't round by chance. */
const FEW = 3;
const MILLION = 1_000_000;
/** Ten billion yen a project, if it were thousand yen. */
const HUGE = 10_000_000;
