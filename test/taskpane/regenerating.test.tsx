/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { createRef } from "react";
import { Pane, type PaneHandle } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbooks/workbook";
import { checkedPane, openPane, status } from "./scripted-pane";
import { reading } from "./scripted-reading";
import { foreseen, NEW_SHEETS, opened, scriptedSession } from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const CHECK = "計画を検証";
const REGENERATE = "スケジュールを再作成";
const EDITS = [
  { cell: { sheet: "スケジュール表", row: 5, column: 1 }, written: "審査", now: "審査会" },
];

describe("スケジュールを再作成", () => {
  it("says beforehand what will be made, with the schedule in small", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("tab", { name: "スケジュール" }));
    expect(await screen.findByText(/「スケジュール表」「集計」「事業一覧」を新しく/)).toBeVisible();
    const picture = screen.getByRole("figure", { name: "スケジュール表のプレビュー" });
    expect(within(picture).getByText(/地域コミュニティ事業/)).toHaveTextContent("予定なし");
    expect(
      within(picture).getByRole("img", { name: /補助事業の募集 4月～5月、審査 6月/ })
    ).toBeVisible();
  });

  it("calls projects in the picture by the numbers that the sheet gives them", async () => {
    const { projects } = reading().plan;
    const twice = projects.map((each, at) =>
      at === 1 ? { ...each, id: "1#2", priority: 1 } : each
    );
    const plan = reading("市民自治推進課", { projects: twice });
    const { user } = await openPane({ opened: () => Promise.resolve(opened([plan])) });
    await user.click(screen.getByRole("tab", { name: "スケジュール" }));
    const picture = await screen.findByRole("figure", { name: "スケジュール表のプレビュー" });
    expect(within(picture).getByText(/協働事業の推進/)).toHaveTextContent(/^1 市民活動団体との/);
  });

  it("regenerates at one press and says what changed since the last time", async () => {
    const { press, session } = await openPane({
      regenerated: () =>
        Promise.resolve({
          sheets: NEW_SHEETS.map(({ name }) => name),
          kept: [],
          changes: [
            { kind: "project-added", project: "新しい事業" },
            { kind: "bar-moved", project: "市民参加推進・啓発事業", label: "職員研修" },
          ],
        }),
    });
    await press(REGENERATE);
    expect(session.drawn).toHaveLength(1);
    expect(await screen.findByText("「新しい事業」が加わりました")).toBeVisible();
    expect(screen.getByText(/「職員研修」の時期が変わりました/)).toBeVisible();
    expect(status()).toMatch(/再作成しました/);
  });

  it("names hand edits by cell and writes nothing before the user has chosen", async () => {
    const { press, session } = await openPane({
      foreseen: () => Promise.resolve(foreseen(NEW_SHEETS, EDITS)),
    });
    await press(REGENERATE);
    const heading = await screen.findByRole("heading", { name: /手で直されたセルが 1 か所/ });
    expect(heading).toHaveFocus();
    expect(screen.getByText(/「審査」→「審査会」/)).toBeVisible();
    await press("スケジュール表!B6");
    expect(session.revealed).toEqual([EDITS[0]?.cell]);
    expect(session.drawn).toEqual([]);
    await press("写しを残して再作成");
    expect(session.drawn).toEqual(["keep"]);
  });

  it("overwrites hand edits only where the user says so", async () => {
    const { press, session } = await openPane({
      foreseen: () => Promise.resolve(foreseen(NEW_SHEETS, EDITS)),
    });
    await press(REGENERATE);
    await press("上書きして再作成");
    expect(session.drawn).toEqual(["overwrite"]);
  });

  it("lets nothing else begin while it goes on, by the ribbon neither", async () => {
    const session = scriptedSession({
      opened: () => Promise.resolve(opened([reading("福祉課"), reading("環境課")])),
      regenerated: () => new Promise<never>(() => undefined),
    });
    const handle = createRef<PaneHandle>();
    render(<Pane session={session} language="ja" handle={handle} />);
    await screen.findByRole("button", { name: REGENERATE });
    act(() => handle.current?.regenerate());
    await waitFor(() => {
      expect(session.drawn).toEqual(["ask"]);
    });
    act(() => handle.current?.regenerate());
    act(() => handle.current?.check());
    expect(screen.getByLabelText("計画")).toBeDisabled();
    expect([session.drawn, session.checked]).toEqual([["ask"], []]);
  });

  it("says what to do when Excel refuses, and leaves the rest as it was", async () => {
    const { press } = await openPane({
      regenerated: () => Promise.reject(new WorkbookError("structure-locked")),
    });
    await press(REGENERATE);
    expect(await screen.findByRole("alert")).toHaveTextContent("ブックの保護");
    expect(screen.getByRole("button", { name: CHECK })).toBeEnabled();
  });
});

it("says that an earlier writing broke off, and what repairs it", async () => {
  const { user } = await checkedPane({
    foreseen: () => Promise.resolve({ ...foreseen(NEW_SHEETS), incomplete: ["集計"] }),
  });
  await user.click(screen.getByRole("tab", { name: "スケジュール" }));
  expect(await screen.findByText(/途中で止まったため、シート「集計」は完全では/)).toBeVisible();
});
