import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { appSession } from "../../src/taskpane/session/app-session";
import { Pane } from "../../src/taskpane/pane";
import { excelFaults } from "../../src/text/faults";
import {
  createExcelWorkbook,
  openExcelWorkbook,
  watchExcelWorkbook,
} from "../../src/workbooks/excel/excel-workbook";
import { loadXlsx } from "../excel-host/load-xlsx";
import type { WorkbookModel } from "../excel-host/model";

const SAMPLE = join(__dirname, "../workbooks/samples/plan-side-by-side.xlsx");

/** In the view; the live region says it too. */
export const SENTENCE = { selector: "p" };
export const LONG = { timeout: 20_000 };

/** The sample plan as Excel would hold it. */
export function samplePlan(): WorkbookModel {
  return loadXlsx(new Uint8Array(readFileSync(SAMPLE)), "業務計画.xlsx");
}

/** The pane as Excel shows it, over the genuine office.js. */
export function excelPane() {
  const user = userEvent.setup();
  const session = appSession({
    faults: excelFaults,
    workbook: openExcelWorkbook(),
    create: createExcelWorkbook,
    watch: watchExcelWorkbook,
    language: "ja",
  });
  render(<Pane session={session} language="ja" />);
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole("button", { name }, LONG));
  return { user, press };
}
