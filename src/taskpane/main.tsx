import { associateRibbon } from "../commands/ribbon";
import { excelFaults } from "../text/faults";
import { languageOf } from "../text/language";
import {
  createExcelWorkbook,
  openExcelWorkbook,
  watchExcelWorkbook,
} from "../workbooks/excel/excel-workbook";
import { appSession } from "./session/app-session";
import { LanguageContext } from "./parts/language";
import { Opening } from "./parts/messages";
import { followShade, officeArrives } from "./office";
import { OfficeMissing } from "./office-missing";
import { Pane, type PaneHandle } from "./pane";
import { rootIn } from "./root";
import { applyTheme } from "./theme";

async function start(element: HTMLElement): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  const root = rootIn(element, language, excelFaults);
  root.render(
    <LanguageContext value={language}>
      <Opening />
    </LanguageContext>
  );
  const arrival = await officeArrives();
  followShade(arrival, applyTheme);
  if (arrival !== "ready") {
    root.render(<OfficeMissing language={language} why={arrival} />);
    return;
  }
  const session = appSession({
    faults: excelFaults,
    workbook: openExcelWorkbook(),
    create: createExcelWorkbook,
    watch: watchExcelWorkbook,
    language,
  });
  const pane = new Promise<PaneHandle>((resolve) => {
    const handle = (mounted: PaneHandle | null): void => {
      if (mounted) resolve(mounted);
    };
    root.render(<Pane session={session} language={language} handle={handle} />);
  });
  associateRibbon(pane);
}

const element = document.getElementById("pane");
if (element) void start(element);
