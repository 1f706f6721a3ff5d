import { areaText, refText } from "../../src/sheet/address";
import { type ExcelHost, excelHost } from "../excel-host/host";
import { loadXlsx } from "../excel-host/load-xlsx";
import type { CellContent } from "../excel-host/model";
import { LTSC_2021 } from "../excel-host/window-host";

/** What Excel is to have open, and how it looks. */
export interface Start {
  readonly name: string;
  /** The workbook's file, in base 64. */
  readonly file: string;
  readonly locale: string;
  /** The colour behind the pane. */
  readonly background: number;
}

/** Excel as a test sees it from outside of the page. */
export interface ExcelInPage {
  /** `業務計画!D33`; null before anything was selected. */
  readonly selection: () => string | null;
  readonly sheets: () => readonly string[];
  /** Everything of a sheet's cells, to compare. */
  readonly cells: (sheet: string) => string;
  readonly type: (sheet: string, address: string, value: CellContent) => void;
  readonly press: (functionName: string) => void;
  readonly completed: () => readonly string[];
  readonly paneStates: () => readonly string[];
  /** The workbooks that the add-in had made and opened: their sheets, and their files in base 64. */
  readonly created: () => readonly { readonly sheets: readonly string[]; readonly file: string }[];
  /** How much each request so far did. */
  readonly effects: () => readonly number[];
  /** Breaks the request that comes as `batch`th from now on in the middle of what it does. */
  readonly breakDown: (batch: number) => void;
}

declare global {
  interface Window {
    excel: ExcelInPage;
    /** Sources that the Content-Security-Policy refused. */
    refused: string[];
  }
}

/** Puts Excel's stand-in into the page; to be called before office.js loads. */
export function startExcel({ name, file, locale, background }: Start): void {
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const host = excelHost(loadXlsx(bytes, name), { ...LTSC_2021, locale, background });
  Object.defineProperty(window, "external", { value: host.external, configurable: true });
  window.excel = seen(host);
  window.refused = [];
  document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
    window.refused.push(`${effectiveDirective} ${blockedURI}`);
  });
}

function seen(host: ExcelHost): ExcelInPage {
  const { executor, model } = host;
  return {
    selection: () => {
      if (!model.selection) return null;
      const { sheet, area } = model.selection;
      const isCell = area.top === area.bottom && area.left === area.right;
      return isCell
        ? refText({ sheet: sheet.name, row: area.top, column: area.left })
        : areaText({ sheet: sheet.name, ...area });
    },
    sheets: () => model.sheets.map((sheet) => sheet.name),
    cells: (sheet) => {
      const found = model.sheets.find((one) => one.name === sheet);
      return JSON.stringify([...(found?.cells ?? [])].sort(([a], [b]) => a - b));
    },
    type: host.type,
    press: host.press,
    completed: () => host.completed,
    paneStates: () => executor.paneStates,
    created: () =>
      host.book.created
        .filter(({ isOpen }) => isOpen)
        .map(({ model: { sheets }, bytes }) => ({
          sheets: sheets.map(({ name }) => name),
          file: btoa(Array.from(bytes ?? [], (byte) => String.fromCharCode(byte)).join("")),
        })),
    effects: () => executor.traffic.map(({ effects }) => effects.length),
    breakDown: (batch) => {
      const action = 60;
      executor.faults = [
        {
          kind: "action",
          batch: executor.traffic.length + batch,
          action,
          code: "GeneralException",
        },
      ];
    },
  };
}
