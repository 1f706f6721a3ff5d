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
  /** Another workbook takes the place of this one, as if the add-in had been opened over it. */
  readonly open: (model: WorkbookModel) => void;
  /** A person types into a cell. */
  readonly type: (sheet: string, address: string, value: CellContent) => void;
  /** A person presses the ribbon's button that runs this function. */
  readonly press: (functionName: string) => void;
  /** The ribbon's buttons whose work has ended, by their functions, in order. */
  readonly completed: readonly string[];
}

export function excelHost(model: WorkbookModel, options: HostOptions = LTSC_2021): ExcelHost {
  let book = new Book(model);
  const executor = new Executor(() => new WorkbookObject(book));
  const { external, pump, press, completed } = windowHost(() => book, executor, options);
  return {
    get model() {
      return book.model;
    },
    get book() {
      return book;
    },
    executor,
    external,
    press,
    completed,
    open: (other) => {
      book = new Book(other);
    },
    type: (sheet, address, value) => {
      const found = book.model.sheets.find((one) => one.name === sheet);
      const area = parseArea(address);
      if (!found || !area) throw new Error(`There is no ${sheet}!${address}.`);
      book.writer = "Unknown";
      book.range(found, area).write("Values", [[value]]);
      book.writer = "ThisLocalAddin";
      pump();
    },
  };
}
