/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbooks/workbook";
import { status } from "./scripted-pane";
import { scriptedSession, type Script } from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const CHECK = "計画を検証";

describe("while the user works", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const settle = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  async function openChecked(script: Partial<Script> = {}) {
    const session = scriptedSession(script);
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    render(<Pane session={session} language="ja" />);
    await settle(0);
    await user.click(screen.getByRole("button", { name: CHECK }));
    await settle(0);
    return { user, session };
  }

  it("marks findings as stale at once and checks again when nobody types any more", async () => {
    const { session } = await openChecked();
    expect(screen.getByText("最新の状態です")).toBeVisible();
    act(session.change);
    expect(screen.getByText("計画が変わりました")).toBeVisible();
    await settle(1000);
    act(session.change);
    await settle(1000);
    expect(session.checked).toHaveLength(1);
    session.script.findings = () => Promise.resolve([]);
    await settle(1000);
    expect(session.checked).toHaveLength(2);
    expect(screen.getByText("指摘はありません")).toBeVisible();
    expect(screen.getByText("最新の状態です")).toBeVisible();
  });

  it("only marks them while the switch is off", async () => {
    const { user, session } = await openChecked();
    await user.click(screen.getByRole("switch", { name: "変更を自動で検証" }));
    act(session.change);
    await settle(10_000);
    expect(screen.getByText("計画が変わりました")).toBeVisible();
    expect(session.checked).toHaveLength(1);
  });

  it("waits in silence while a cell is being edited", async () => {
    const { session } = await openChecked();
    session.script.findings = () => Promise.reject(new WorkbookError("editing-cell"));
    act(session.change);
    await settle(2000);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    session.script.findings = () => Promise.resolve([]);
    await settle(2000);
    expect(screen.getByText("指摘はありません")).toBeVisible();
  });

  it("shows progress after a second and can be cancelled", async () => {
    const { user } = await openChecked({ findings: () => new Promise(() => undefined) });
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await settle(1100);
    expect(screen.getByRole("progressbar", { name: "検証しています" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "キャンセル" }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(status()).toMatch(/キャンセルしました/);
  });
});
