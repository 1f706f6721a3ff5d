import { asWorkbookError } from "../workbooks/excel/faults";

/** What the ribbon's buttons do, by the names the manifest gives them. */
export interface RibbonCommands {
  readonly check: () => void;
  readonly regenerate: () => void;
  /** Says why a button came to nothing. */
  readonly fail: (error: unknown) => void;
}

/**
 * Ties the ribbon to the pane: each button opens the pane, which reports, and has it do the work once
 * it is there. The pane's page is the runtime of the ribbon too, so it runs whether or not the pane
 * was open.
 */
export function associateRibbon(pane: Promise<RibbonCommands>): void {
  Office.actions.associate("check", opening("check", pane));
  Office.actions.associate("regenerate", opening("regenerate", pane));
}

function opening(command: "check" | "regenerate", pane: Promise<RibbonCommands>) {
  const report = async (event: Office.AddinCommands.Event): Promise<void> => {
    const commands = await pane;
    try {
      await Office.addin.showAsTaskpane();
      commands[command]();
    } catch (error) {
      commands.fail(asWorkbookError(error));
    } finally {
      event.completed();
    }
  };
  return (event: Office.AddinCommands.Event): void => {
    void report(event);
  };
}
