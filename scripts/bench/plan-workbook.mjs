import { strToU8, zipSync } from "fflate";

/**
 * A plan workbook of any size in the side-by-side layout: records of two merged rows, the schedule at their
 * right with two lanes a project, a bar that is a merge and marks that are cells with text.
 */
export function planWorkbook(projects, strings) {
  const pool = new Map();
  const text = (ref, style, value) => {
    const escaped = value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    if (strings === "inline") {
      return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
    }
    if (!pool.has(escaped)) pool.set(escaped, pool.size);
    return `<c r="${ref}" s="${style}" t="s"><v>${pool.get(escaped)}</v></c>`;
  };
  const number = (ref, style, value) => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;
  const blanks = (row, from, to) =>
    columns(from, to)
      .map((column) => `<c r="${column}${row}" s="1"/>`)
      .join("");

  const rows = [];
  const merges = ["A1:R1", "G3:L4", "M3:Q4", "R3:R4", "A3:A4", "B3:B4", "C3:C4", "F3:F4"];
  rows.push(`<row r="1">${text("A1", 0, "令和7年度 総合企画課 業務計画")}</row>`);
  const headings = [
    "優先順位",
    "実施計画事業名",
    "施策のねらい",
    "事業の方向性",
    "事業主体",
    "事業内容",
  ];
  const upper = headings.map((heading, index) => text(`${"ABCDEF"[index]}3`, 1, heading)).join("");
  rows.push(
    `<row r="3">${upper}${text("G3", 1, "4月～")}${text("M3", 1, "10月～")}${text("R3", 1, "3月")}</row>`
  );
  rows.push(`<row r="4">${text("D4", 1, "予算額(千円)")}${text("E4", 1, "性質区分")}</row>`);
  for (let index = 0; index < projects; index += 1) {
    const top = 5 + index * 2;
    const bottom = top + 1;
    const name = `${AREAS[index % AREAS.length]}${KINDS[Math.floor(index / AREAS.length) % KINDS.length]}事業${index + 1}`;
    for (const column of "ABCF") merges.push(`${column}${top}:${column}${bottom}`);
    const from = index % 6;
    const bar = `${column(6 + from)}${top}`;
    merges.push(`${bar}:${column(6 + from + 5)}${top}`);
    const content = `[令和7年度の取組]\n${name}について、関係する団体と連携して進め、${index + 1}件の改善を行います。\n【課題事項】\n・担い手の確保(${index + 1})\n・周知の方法`;
    rows.push(
      `<row r="${top}">${number(`A${top}`, 1, index + 1)}${text(`B${top}`, 1, name)}${number(`C${top}`, 1, 1 + (index % 9))}` +
        `${text(`D${top}`, 1, DIRECTIONS[index % 3])}${text(`E${top}`, 1, "市")}${text(`F${top}`, 1, content)}` +
        `${blanks(top, 6, 6 + from)}${text(bar, 2, `${name}の実施`)}${blanks(top, 7 + from, 18)}</row>`,
      `<row r="${bottom}">${blanks(bottom, 0, 3)}${number(`D${bottom}`, 1, 500 + ((index * 37) % 9000))}` +
        `${text(`E${bottom}`, 1, "政策的事業")}<c r="F${bottom}" s="1"/>${text(`G${bottom}`, 2, "説明会")}` +
        `${blanks(bottom, 7, 12)}${text(`M${bottom}`, 2, "中間報告")}${blanks(bottom, 13, 18)}</row>`
    );
  }
  const last = 4 + projects * 2;
  const sheet =
    `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:R${last}"/><sheetData>${rows.join("")}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells></worksheet>`;
  const parts = {
    "[Content_Types].xml": `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      "workbook:sheet.main",
      "worksheets/sheet1:worksheet",
      "styles:styles",
      "sharedStrings:sharedStrings",
    ]
      .map((pair) => pair.split(":"))
      .map(
        ([part, type]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`
      )
      .join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="業務計画" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${RELS}">${[
      "worksheet:worksheets/sheet1",
      "styles:styles",
      "sharedStrings:sharedStrings",
    ]
      .map((pair) => pair.split(":"))
      .map(
        ([type, part], index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${part}.xml"/>`
      )
      .join("")}</Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" uniqueCount="${pool.size}">${[...pool.keys()].map((value) => `<si><t xml:space="preserve">${value}</t></si>`).join("")}</sst>`,
  };
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(content)]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

const columns = (from, to) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => column(from + index));
const column = (index) => String.fromCharCode(65 + index);

const AREAS = [
  "地域福祉",
  "防災",
  "子育て支援",
  "観光振興",
  "道路維持",
  "下水道",
  "学校教育",
  "図書館",
  "文化財",
  "環境保全",
  "農業振興",
];
const KINDS = ["推進", "支援", "整備", "運営", "調査", "啓発", "連携"];
const DIRECTIONS = ["拡大", "現状維持", "見直し"];
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Yu Gothic"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf borderId="1" applyBorder="1"/><xf fillId="2" borderId="1" applyFill="1" applyBorder="1"/></cellXfs></styleSheet>`;
