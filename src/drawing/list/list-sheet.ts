import { amountOf } from "../../plan/budget";
import type { Plan, Project } from "../../plan/plan";
import { refText, type CellRef } from "../../sheet/address";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import {
  AMOUNT,
  HEADING_FILL,
  LINE,
  MUTED,
  RULE,
  columnsIn,
  heightOf,
  line,
  styleBook,
  type StyleBook,
} from "../look";
import { footerText, pageMargins } from "../page";
import type { ProjectProvenance, Provenance, SourcedField } from "../provenance";
import type { Tab } from "../sheet-names";
import { STATUS_WORDS, amountFormula, amountIn, statusFormula, statusIn } from "./budget-formulas";
import { absoluteNames, linkRaw, linkValue, rawValue, type Linked } from "./links";
import { LIST_COLUMNS, REPEATED, listColumn, type ListField } from "./list-columns";

/**
 * 事業一覧: a heading row, then a row a project that a machine can read, every cell a formula at the plan
 * sheet's own. Where a cell holds more than the value, the value itself stands here and 参照セル says where from.
 * A note stands right of the headings, where no column is, and at the foot of each page.
 */
export function drawList(
  plan: Plan,
  provenance: Provenance,
  tab: Tab,
  note: string | null
): SheetDrawing {
  const book = styleBook();
  const heading = book.index({
    bold: true,
    fill: HEADING_FILL,
    align: "center",
    wrap: true,
    borders: { top: line("medium", RULE), bottom: line("thin", RULE) },
  });
  const rowOf = rowPainter(book);
  const rows: DrawnRow[] = [
    {
      height: 30,
      outline: 0,
      cells: [
        ...LIST_COLUMNS.map((column) => ({ value: column.heading, style: heading })),
        ...(note === null ? [] : [{ value: note, style: book.index({ size: 8, color: MUTED }) }]),
      ],
    },
  ];
  plan.projects.forEach((project, index) => {
    rows.push(rowOf(project, provenance.projects[index] ?? UNKNOWN, index + 2));
  });
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: LIST_COLUMNS.length - 1 };
  return {
    ...tab,
    tabColor: "#55677C",
    columns: LIST_COLUMNS.map(({ width }) => ({ width })),
    rows,
    styles: book.styles(),
    frozen: { rows: 1, columns: 3 },
    showGridlines: false,
    conditionalFormats: [],
    print: {
      paper: "A3",
      orientation: "landscape",
      area,
      titleRows: { first: 0, last: 0 },
      margins: pageMargins,
      footer: footerText(plan.department, "事業一覧", note),
    },
    autoFilter: area,
  };
}

/** A project whose cells nobody knows. */
const UNKNOWN: ProjectProvenance = { fields: {}, budgetUnit: 1000 };

type RowPainter = (project: Project, provenance: ProjectProvenance, row: number) => DrawnRow;

function rowPainter(book: StyleBook): RowPainter {
  const borders = { bottom: line("hair", LINE) };
  const centered = book.index({ borders, align: "center", wrap: true });
  const text = book.index({ borders, align: "left", wrap: true, indent: 1 });
  const bold = book.index({ borders, align: "left", wrap: true, bold: true, size: 10 });
  const amount = book.index({ borders, align: "right", numberFormat: AMOUNT, size: 10 });
  const stated = book.index({
    borders,
    align: "right",
    indent: 1,
    color: MUTED,
    numberFormat: AMOUNT,
  });
  const muted = book.index({ borders, align: "left", color: MUTED, size: 8, wrap: true });
  const nameOf = absoluteNames();
  const budgets = budgetLinks();
  const heightOfRow = rowHeights();
  return (project, provenance, row) => {
    const challenges = project.challenges.join("\n");
    const notes: string[] = [];
    const values = {
      ...project,
      initiative: project.initiative || null,
      challenges: challenges || null,
    };
    const field = (key: Exclude<SourcedField, "budget">, style: number): DrawnCell => {
      const source = provenance.fields[key];
      const name = source === undefined ? "" : nameOf(source.cell);
      const linked = linkValue(source, name, values[key]);
      // A cell with the other text alone says nothing of this one.
      const isTold = key !== "challenges" || challenges !== "";
      if (source !== undefined && linked.formula === undefined && isTold)
        notes.push(note(key, source.cell));
      return drawn(linked, style);
    };
    const budget = budgets(project, provenance, nameOf, row);
    const cells = [
      {
        value: /^[1-9]\d{0,8}$/.test(project.id) ? Number(project.id) : project.id,
        style: centered,
      },
      field("priority", centered),
      field("name", bold),
      field("aim", centered),
      field("direction", centered),
      field("operator", centered),
      field("nature", centered),
      drawn(budget.amount, amount),
      drawn(budget.status, centered),
      drawn(budget.stated, stated),
      field("initiative", text),
      field("challenges", text),
      { value: project.otherAims.length ? project.otherAims.join(",") : null, style: centered },
      { value: project.repeated ? REPEATED : null, style: centered },
    ];
    const budgetCell = provenance.fields.budget?.cell;
    if (budgetCell && budget.amount.formula === undefined) notes.push(note("budget", budgetCell));
    cells.push({ value: notes.length ? notes.join("\n") : null, style: muted });
    return { height: heightOfRow(project, challenges, notes.length), outline: 0, cells };
  };
}

function drawn({ value, formula }: Linked, style: number): DrawnCell {
  return formula === undefined ? { value, style } : { value, formula, style };
}

interface BudgetCells {
  readonly amount: Linked;
  readonly status: Linked;
  readonly stated: Linked;
}

/** The three cells of a budget: what the plan sheet says, the amount made of it, and its status. */
function budgetLinks() {
  const amountAt = listColumn("budget");
  const statedAt = listColumn("stated");
  const templates = new Map<number, readonly string[]>();
  const amountParts = (unit: number): readonly string[] => {
    const known = templates.get(unit) ?? amountFormula(`${statedAt}#`, unit).split("#");
    templates.set(unit, known);
    return known;
  };
  const statusParts = statusFormula(`${amountAt}#`, `${statedAt}#`).split("#");
  return (
    project: Project,
    { fields, budgetUnit }: ProjectProvenance,
    nameOf: (cell: CellRef) => string,
    row: number
  ): BudgetCells => {
    const source = fields.budget;
    const value = amountOf(project.budget);
    const word = STATUS_WORDS[project.budget.status];
    const raw = source && rawValue(source);
    if (source === undefined || raw === undefined) {
      return { amount: { value }, status: { value: word }, stated: { value: null } };
    }
    const stated = linkRaw(source, nameOf(source.cell));
    const live = amountIn(raw, budgetUnit) === value;
    const formula = amountParts(budgetUnit).join(String(row));
    const amount: Linked = live ? { value: value ?? "", formula } : { value };
    if (statusIn(value, raw) !== project.budget.status) {
      return { amount, status: { value: word }, stated };
    }
    return { amount, status: { value: word, formula: statusParts.join(String(row)) }, stated };
  };
}

const FIELD_WORDS: Readonly<Record<SourcedField, string>> = {
  priority: "優先順位",
  name: "事業名",
  aim: "ねらい",
  direction: "方向性",
  operator: "主体",
  nature: "性質区分",
  budget: "予算額",
  initiative: "取組",
  challenges: "課題",
};

function note(key: SourcedField, cell: CellRef): string {
  return `${FIELD_WORDS[key]}=${refText(cell)}`;
}

/** Points a project's row takes, of the columns that wrap. */
function rowHeights() {
  const columns = (field: ListField, size: number): number => {
    const width = LIST_COLUMNS.find((column) => column.field === field)?.width ?? 0;
    return columnsIn(width - INDENT, size);
  };
  const small = (["direction", "operator", "nature"] as const).map(
    (field) => [field, columns(field, 9)] as const
  );
  const name = columns("name", 10);
  const initiative = columns("initiative", 9);
  const challenge = columns("challenges", 9);
  return (project: Project, challenges: string, notes: number): number => {
    let lines = Math.max(
      wrappedLines(project.initiative, initiative),
      wrappedLines(challenges, challenge)
    );
    for (const [field, width] of small) {
      lines = Math.max(lines, wrappedLines(project[field] ?? "", width));
    }
    const nameHeight = heightOf(wrappedLines(project.name, name), 10);
    return Math.max(nameHeight, heightOf(lines, 9), heightOf(notes, 8));
  };
}

const INDENT = 8;
