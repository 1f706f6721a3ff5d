import type { DrawnCell, DrawnRow, SheetDrawing } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import {
  ALARM_FILL,
  ALARM_INK,
  HEADING_FILL,
  INK,
  LINE,
  MUTED,
  RULE,
  TODAY_FILL,
  columnsIn,
  heightOf,
  line,
  styleBook,
  type Style,
  type StyleBook,
} from "../look";
import { footerText, pageMargins } from "../page";
import type { Tab } from "../sheet-names";
import { COLUMNS, type Column } from "./findings-columns";

/** One line of 検証結果, in the words that stand there. */
export interface FindingLine {
  readonly gravity: "error" | "warning" | "info";
  /** エラー, 注意, 参考. */
  readonly severity: string;
  /** The cell as Excel quotes it, which the line leads to; null where no cell is to blame. */
  readonly cell: string | null;
  /** Empty where the workbook has one plan only. */
  readonly plan: string;
  readonly project: string;
  readonly sentence: string;
  readonly rule: string;
  /** What people wrote beside it; null where they didn't. */
  readonly note: string | null;
}

interface FindingsContent {
  /** Whose plans they are: year and department. */
  readonly owner: readonly string[];
  /** `エラー 1件　注意 3件　参考 8件`. */
  readonly counts: string;
  /** What stands there instead of lines where nothing was found. */
  readonly none: string;
  readonly lines: readonly FindingLine[];
  /** Whether the workbook has several plans, and each line says of which it is. */
  readonly hasPlans: boolean;
}

/** 検証結果: the findings, to be printed and handed round, with room for what was done about each. */
export function drawFindings(content: FindingsContent, tab: Tab): SheetDrawing {
  const book = styleBook();
  const columns = COLUMNS.filter(({ name }) => name !== "plan" || content.hasPlans);
  const rowOf = linePainter(columns, book);
  const title = [...content.owner, TITLE].join("　");
  const rows: DrawnRow[] = [
    textRow(30, title, book.index({ size: 17, bold: true })),
    textRow(18, content.counts, book.index({ size: 10, color: MUTED })),
    headings(columns, book),
    ...content.lines.map(rowOf),
  ];
  if (content.lines.length === 0) rows.push(textRow(24, content.none, book.index({ size: 10 })));
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  return {
    ...tab,
    tabColor: "#55677C",
    columns: columns.map(({ width }) => ({ width })),
    rows,
    styles: book.styles(),
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    showGridlines: false,
    conditionalFormats: [],
    print: {
      paper: "A4",
      orientation: "landscape",
      area,
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      margins: pageMargins,
      footer: footerText(title),
    },
    autoFilter: content.lines.length > 0 ? { ...area, top: HEADING_ROW } : null,
  };
}

const TITLE = "検証結果";
const HEADING_ROW = 2;

const SIZE = 9;

/** Gravity is said in words; the colour only helps to find them. */
const TONES = {
  error: { fill: ALARM_FILL, color: ALARM_INK },
  warning: { fill: TODAY_FILL, color: INK },
  info: { fill: HEADING_FILL, color: INK },
} as const;

const LINK = "#0A64A8";

function headings(columns: readonly Column[], book: StyleBook): DrawnRow {
  const style = book.index({
    bold: true,
    fill: HEADING_FILL,
    align: "center",
    borders: { top: line("medium", RULE), bottom: line("thin", RULE) },
  });
  return {
    height: 20,
    outline: 0,
    cells: columns.map(({ heading }) => ({ value: heading, style })),
  };
}

function linePainter(
  columns: readonly Column[],
  book: StyleBook
): (line: FindingLine, index: number) => DrawnRow {
  const borders = { bottom: line("hair", LINE) };
  const plain: Style = { borders, align: "left", valign: "top", wrap: true, size: SIZE };
  const text = book.index({ ...plain, indent: 1 });
  const centered = book.index({ ...plain, align: "center" });
  const linked = book.index({ ...plain, indent: 1, color: LINK });
  const muted = book.index({ ...plain, indent: 1, color: MUTED });
  const graded = {
    error: book.index({ ...plain, ...TONES.error, align: "center", bold: true }),
    warning: book.index({ ...plain, ...TONES.warning, align: "center" }),
    info: book.index({ ...plain, ...TONES.info, align: "center" }),
  };
  return (finding, index) => {
    const cellOf: Readonly<Record<Column["name"], () => DrawnCell>> = {
      number: () => ({ value: index + 1, style: centered }),
      severity: () => ({ value: finding.severity, style: graded[finding.gravity] }),
      cell: () =>
        finding.cell === null
          ? { value: null, style: text }
          : { value: finding.cell, style: linked, link: finding.cell },
      plan: () => ({ value: finding.plan, style: text }),
      project: () => ({ value: finding.project, style: text }),
      sentence: () => ({ value: finding.sentence, style: text }),
      rule: () => ({ value: finding.rule, style: muted }),
      note: () => ({ value: finding.note, style: text }),
    };
    const cells = columns.map(({ name }) => cellOf[name]());
    const lines = columns.map(({ width }, at) =>
      wrappedLines(String(cells[at]?.value ?? ""), columnsIn(width - SIZE, SIZE))
    );
    return { height: heightOf(Math.max(...lines), SIZE), outline: 0, cells };
  };
}

function textRow(height: number, text: string, style: number): DrawnRow {
  return { height, outline: 0, cells: [{ value: text, style }] };
}
