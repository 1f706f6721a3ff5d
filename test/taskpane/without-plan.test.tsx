/** @jest-environment jsdom */
import "../support/screen";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { reading } from "./scripted-reading";
import { opened, scriptedSession, WRITTEN } from "./scripted-session";
import { violationsIn } from "./violations";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

describe("a workbook without a plan", () => {
  it("offers the tables that come near, with their columns, and says what was written", async () => {
    const user = userEvent.setup();
    const [table] = reading().draft.tables;
    if (!table) throw new Error("no table");
    const session = scriptedSession({
      opened: () => Promise.resolve(opened([], { unused: [{ ...table, why: "unlike" }] })),
    });
    const { container } = render(<Pane session={session} language="ja" />);
    const usage = await screen.findByLabelText("「業務計画!A13:F34」の使い方");
    expect(screen.getByText("計画の表と見なしませんでした")).toBeVisible();
    await user.click(usage);
    await user.selectOptions(usage, "使う");
    expect(session.deeds).toMatchObject([{ kind: "set-table", table: { isUsed: true } }]);
    expect(await screen.findByText(WRITTEN.sentence, { selector: "p" })).toBeVisible();
    const column = screen.getByLabelText("「備考」の読み方");
    await user.click(column);
    await user.selectOptions(column, "事業名");
    expect(session.deeds.at(-1)).toMatchObject({ kind: "set-column", column: { field: "name" } });
    expect(await violationsIn(container)).toEqual([]);
  });

  it("offers labels of forms", async () => {
    const user = userEvent.setup();
    const [table] = reading().draft.tables;
    if (!table) throw new Error("no table");
    const session = scriptedSession({
      opened: () => Promise.resolve(opened([], { unused: [{ ...table, why: "label" }] })),
    });
    render(<Pane session={session} language="ja" />);
    const column = await screen.findByLabelText("「備考」の読み方");
    expect(screen.queryByLabelText("「業務計画!A13:F34」の使い方")).not.toBeInTheDocument();
    await user.click(column);
    await user.selectOptions(column, "事業名");
    expect(session.deeds).toMatchObject([{ kind: "set-column", column: { field: "name" } }]);
  });

  it("gives the focus to what was written, with the way back, once a choice makes a plan", async () => {
    const user = userEvent.setup();
    const plan = reading();
    const [table] = plan.draft.tables;
    if (!table) throw new Error("no table");
    const unused = [{ ...table, why: "unlike" as const }];
    const session = scriptedSession({
      opened: () =>
        Promise.resolve(session.deeds.length > 0 ? opened([plan]) : opened([], { unused })),
    });
    render(<Pane session={session} language="ja" />);
    const usage = await screen.findByLabelText("「業務計画!A13:F34」の使い方");
    await user.click(usage);
    await user.selectOptions(usage, "使う");
    await waitFor(() => {
      expect(screen.getByRole("tab", { name: "読み取り" })).toBeVisible();
    });
    expect(document.activeElement).toHaveTextContent(WRITTEN.sentence);
    expect(document.activeElement).toContainElement(
      screen.getByRole("button", { name: /元に戻す/ })
    );
  });
});
