/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbooks/workbook";
import { FINDINGS, scriptedSession, type Script } from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

/** The pane after a check. */
async function checkedPane(script: Partial<Script> = {}) {
  const user = userEvent.setup();
  const session = scriptedSession(script);
  render(<Pane session={session} language="ja" />);
  await user.click(await screen.findByRole("button", { name: "計画を検証" }));
  const box = await screen.findByRole("switch", { name: "指摘をシートに印で示す" });
  return { user, session, box };
}

describe("指摘をシートに印で示す", () => {
  it("is off, and the workbook is left alone, until the user wants marks", async () => {
    const { session, box } = await checkedPane();
    expect(box).not.toBeChecked();
    expect(session.marked).toEqual([]);
  });

  it("marks what is found, follows what is found later, and takes the marks away again", async () => {
    const { user, session, box } = await checkedPane();
    await user.click(box);
    expect(session.marked).toEqual([FINDINGS]);
    session.script.findings = () => Promise.resolve(FINDINGS.slice(1));
    await user.click(screen.getByRole("button", { name: "計画を検証" }));
    await waitFor(() => {
      expect(session.marked).toEqual([FINDINGS, FINDINGS.slice(1)]);
    });
    await user.click(screen.getByRole("switch", { name: "指摘をシートに印で示す" }));
    await waitFor(() => {
      expect(session.marked).toEqual([FINDINGS, FINDINGS.slice(1), []]);
    });
  });

  it("keeps the marks up while another view is looked at", async () => {
    const { user, session, box } = await checkedPane();
    await user.click(box);
    await user.click(screen.getByRole("tab", { name: /読み取り/ }));
    expect(session.marked).toEqual([FINDINGS]);
    await user.click(screen.getByRole("tab", { name: /指摘/ }));
    expect(screen.getByRole("switch", { name: "指摘をシートに印で示す" })).toBeChecked();
  });

  it("marks one after the other, however fast the user is", async () => {
    const ends: (() => void)[] = [];
    const marking = () =>
      new Promise<void>((resolve) => {
        ends.push(resolve);
      });
    const { user, session, box } = await checkedPane({ marking });
    await user.click(box);
    await user.click(box);
    expect(session.marked).toEqual([FINDINGS]);
    await act(() => {
      ends[0]?.();
      return Promise.resolve();
    });
    await waitFor(() => {
      expect(session.marked).toEqual([FINDINGS, []]);
    });
  });

  it("says why marks can't be made", async () => {
    const marking = () => Promise.reject(new WorkbookError("sheet-protected", "業務計画"));
    const { user, box } = await checkedPane({ marking });
    await user.click(box);
    expect(await screen.findByText(/業務計画.*保護/, { selector: "p, p *" })).toBeVisible();
  });
});
