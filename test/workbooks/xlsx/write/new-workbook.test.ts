import type { SheetDrawing } from "../../../../src/sheet/drawing";
import { newXlsx } from "../../../../src/workbooks/xlsx/new-xlsx";
import { openXlsx } from "../../../../src/workbooks/xlsx/xlsx-workbook";
import { drawing } from "./fixtures";
import { faultsOf } from "./structure";
import { partOf, simple, workbookOf } from "./written";

const TWO: readonly SheetDrawing[] = [
  drawing(),
  drawing({ key: "list", name: "事業 <一覧> & 's", autoFilter: null }),
];

/** The same drawings in a workbook that has a sheet before them. */
async function amongOthers() {
  const book = openXlsx(simple(), "計画.xlsx");
  await book.apply(TWO.map((each) => ({ kind: "draw", drawing: each, record: "" })));
  return book;
}

test("a new workbook is sound, and holds the drawings in their order", async () => {
  const bytes = newXlsx(TWO);
  expect(faultsOf(bytes)).toEqual([]);
  const { sheetNames, generated } = await openXlsx(bytes, "Book1.xlsx").survey();
  expect(sheetNames).toEqual(TWO.map(({ name }) => name));
  expect(generated).toEqual([]);
});

test("a drawing looks there as it does among other sheets", async () => {
  const [name = ""] = TWO.map((each) => each.name);
  const area = { sheet: name, top: 0, left: 0, bottom: 5, right: 3 };
  const kinds = ["values", "fills", "borders", "formulas"] as const;
  const seen = async (book: ReturnType<typeof openXlsx>) => {
    const { sheets, generated } = await book.survey();
    const formats = sheets.find((sheet) => sheet.name === name)?.formats;
    return { details: await book.look([{ area, kinds }]), formats, isOurs: generated.length > 0 };
  };
  const alone = await seen(openXlsx(newXlsx(TWO), "Book1.xlsx"));
  const others = await seen(await amongOthers());
  expect(alone.details).toEqual(others.details);
  expect(JSON.stringify(alone.details)).toContain("見出し");
  expect(alone.formats?.rows.flat()).toContain("#,##0;▲#,##0");
});

test("its sheets are printed and filtered as the drawings say, and calculated on opening", async () => {
  const names = (xml: string) =>
    Array.from(
      xml.matchAll(/<definedName name="(_xlnm[^"]*)" localSheetId="\d"([^>]*>[^<]*)</g),
      ([, name, rest]) => `${name ?? ""}${rest ?? ""}`
    );
  const alone = workbookOf(newXlsx(TWO));
  expect(names(alone)).toEqual(names(workbookOf((await amongOthers()).toBytes())));
  expect(names(alone).length).toBeGreaterThan(3);
  expect(alone).toContain('fullCalcOnLoad="1"');
});

test("equal styles stand in the file once", () => {
  const styles = partOf(newXlsx([...TWO, drawing({ name: "もう一つ" })]), "xl/styles.xml");
  const count = (bytes: string) => /<cellXfs count="(\d+)"/.exec(bytes)?.[1];
  expect(count(styles)).toBe(count(partOf(newXlsx([drawing()]), "xl/styles.xml")));
});

test("the same drawings make the same file", () => {
  expect(newXlsx(TWO)).toEqual(newXlsx(TWO));
});
