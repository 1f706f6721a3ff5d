import type { CellStyle, DrawnCell, SheetDrawing } from "../../src/sheet/drawing";

const LINE = { style: "thin", color: "#BFBFBF" } as const;

export const PLAIN: CellStyle = {
  numberFormat: "General",
  font: { name: "游ゴシック", size: 10, bold: false, color: "#000000" },
  fill: null,
  borders: { top: LINE, bottom: LINE, left: LINE, right: LINE },
  align: "general",
  valign: "center",
  wrap: true,
  shrink: false,
  indent: 0,
};
const NO_BORDERS = { top: null, bottom: null, left: null, right: null };
const HEADING: CellStyle = {
  ...PLAIN,
  font: { name: "游ゴシック", size: 11, bold: true, color: "#FFFFFF" },
  fill: "#1F4E78",
  align: "center",
  borders: { ...PLAIN.borders, bottom: { style: "medium", color: "#1F4E78" } },
};
const AMOUNT: CellStyle = { ...PLAIN, numberFormat: "#,##0", align: "right", wrap: false };
const BAR: CellStyle = {
  ...PLAIN,
  fill: "#9DC3E6",
  align: "center-across",
  shrink: true,
  wrap: false,
  borders: { ...NO_BORDERS, top: LINE, bottom: LINE },
};
const NOTE: CellStyle = {
  ...PLAIN,
  numberFormat: "@",
  indent: 1,
  valign: "top",
  borders: NO_BORDERS,
};

/** A drawing with a bit of everything, and as many rows as wanted. */
export function sampleDrawing(key: string, name: string, projects: number): SheetDrawing {
  const heading = ["順位", "事業名", "予算額（千円）", "備考", ...MONTHS].map(
    (value): DrawnCell => ({ value, style: 1 })
  );
  const rows = Array.from({ length: projects }, (_, index): readonly (DrawnCell | null)[] => [
    { value: index + 1, style: 0, link: "業務計画!B2" },
    { value: TEXTS[index % TEXTS.length] ?? "", style: 0 },
    { value: 1200 + index, formula: `=業務計画!$D$${index + 2}`, style: 2 },
    { value: "001", style: 4 },
    ...MONTHS.map((_month, month) =>
      month >= index % 9 && month < (index % 9) + 3
        ? { value: month === index % 9 ? "準備" : null, style: 3 }
        : { value: null, style: 0 }
    ),
  ]);
  return {
    key,
    name,
    tabColor: "#1F4E78",
    columns: [30, 180, 72, 60, ...MONTHS.map(() => 36)].map((width) => ({ width })),
    rows: [
      { height: 24, outline: 0, cells: heading },
      ...rows.map((cells, index) => ({
        height: index % 5 === 0 ? 30 : null,
        outline: index % 4 === 0 ? 0 : 1,
        cells,
      })),
    ],
    styles: [PLAIN, HEADING, AMOUNT, BAR, NOTE],
    frozen: { rows: 1, columns: 2 },
    showGridlines: false,
    conditionalFormats: [
      {
        area: { top: 0, left: 4, bottom: 0, right: 15 },
        formula: "=MONTH(TODAY())=4",
        fill: "#FFF2CC",
        fontColor: "#7F6000",
      },
    ],
    print: {
      paper: "A3",
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: projects, right: 15 },
      titleRows: { first: 0, last: 0 },
      margins: { top: 36, bottom: 36, left: 28.8, right: 28.8 },
      footer: { left: "印刷日 &D", center: "", right: "&P / &N" },
    },
    autoFilter: { top: 0, left: 0, bottom: projects, right: 15 },
  };
}

const MONTHS = [
  "4月",
  "5月",
  "6月",
  "7月",
  "8月",
  "9月",
  "10月",
  "11月",
  "12月",
  "1月",
  "2月",
  "3月",
];
/** Texts that Excel would make something else of if it were let. */
const TEXTS = [
  "災害医療対策事業",
  "=1+1",
  "4/1",
  "'引用'",
  "１２３",
  "TRUE",
  "#N/A",
  "平成31年4月",
  "+81",
  "1-2",
  "改行\n二行目",
];
