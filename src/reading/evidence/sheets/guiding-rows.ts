import type { SheetView } from "./sheet-view";

/** Whether a row says how each column is filled in, as forms do below their headings: ※優先順, ※具体的に記入, 選択してください. */
export function guidesColumns(view: SheetView, row: number): boolean {
  const columns = view.columnsOf(row);
  return columns.length > 2 && columns.every((column) => GUIDE.test(view.text(row, column)));
}

const GUIDE = /^※|(?:記入|入力|記載|選択)(?:$|する|のこと|[。)）])|ください/;

/** Whether a cell says but how it is filled in: ※課題を簡潔に記入, （例）広報に載せる, 例）説明会. */
export function guides(text: string): boolean {
  return text.length < LONGEST && GUIDED.test(text);
}

/** Whether what stands for a name says how that is written: 正式名称を記入. */
export function guidesName(text: string): boolean {
  return (
    guides(text) ||
    /[をでに](?:記入|記載)(?:する(?:こと)?|のこと|(?:して)?ください)?。?$/.test(text)
  );
}

const GUIDED =
  /^[※(（](?!.*。.).{0,20}(?:記入|入力|記載|選択)(?:する(?:こと)?|のこと|(?:して)?ください)?[。)）]?$|[・、/／].+から選択[。)）]?$|^[(（【]?(?:記入|記載)?例[)）】:：]/;
const LONGEST = 60;

/** The unit that guidance asks for, as headings note it: `（円）` of ※円単位で記入. */
export function guidedUnit(text: string): string {
  const unit = /[百千万億]*円(?=単位|で|$)/.exec(text)?.[0];
  return unit ? `（${unit}）` : "";
}
