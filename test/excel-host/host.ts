import { parseArea } from "../../src/sheet/address";
import { Book } from "./book";
import { Executor } from "./executor";
import type { CellContent, WorkbookModel } from "./model";
import { type HostOptions, LTSC_2021, windowHost } from "./window-host";
import { WorkbookObject } from "./workbook";

/** A stand-in for Excel: the genuine office.js talks to it, tests look into its model. */
export interface ExcelHost {
  readonly model: WorkbookModel;
  readonly book: Book;
  readonly executor: Executor;
  /** What office.js finds as `window.external`. */
  readonly external: object;
  /** A person types into a cell. */
  type(sheet: string, address: string, value: CellContent): void;
}

export function excelHost(model: WorkbookModel, options: HostOptions = LTSC_2021): ExcelHost {
  const book = new Book(model);
  const executor = new Executor(() => new WorkbookObject(book));
  const { external, pump } = windowHost(book, executor, options);
  return {
    model,
    book,
    executor,
    external,
    type: (sheet, address, value) => {
      const found = model.sheets.find((one) => one.name === sheet);
      const area = parseArea(address);
      if (!found || !area) throw new Error(`There is no ${sheet}!${address}.`);
      book.writer = "Unknown";
      book.range(found, area).write("Values", [[value]]);
      book.writer = "ThisLocalAddin";
      pump();
    },
  };
}
