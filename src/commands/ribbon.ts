/** What the ribbon's buttons do, by the names the manifest gives them. */
export interface RibbonCommands {
  readonly check: () => void;
  readonly regenerate: () => void;
}

/**
 * Ties the ribbon to the pane: each button opens the pane, which reports, and has it do the work.
 * The pane's page is the runtime of the ribbon too, so it runs whether or not the pane was open.
 */
export function associateRibbon(commands: RibbonCommands): void {
  Office.actions.associate("check", opening(commands.check));
  Office.actions.associate("regenerate", opening(commands.regenerate));
}

function opening(command: () => void) {
  const report = async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
      command();
    } finally {
      event.completed();
    }
  };
  return (event: Office.AddinCommands.Event): void => {
    void report(event);
  };
}
