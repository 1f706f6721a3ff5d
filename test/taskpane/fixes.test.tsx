/** @jest-environment jsdom */
import "../support/screen";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WorkbookError } from "../../src/workbooks/workbook";
import { checkedPane, status } from "./scripted-pane";
import { cell } from "./scripted-reading";
import { FINDINGS, WRITTEN } from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const NOT_DONE = "D29 は調べた後に変わっています（いまは「1,200」）。";

describe("修正", () => {
  it("stands beside the finding with what it changes into what", async () => {
    const { session, press } = await checkedPane();
    expect(screen.getByText("１，１４０", { selector: "del *" })).toBeVisible();
    expect(screen.getByText("1140", { selector: "ins *" })).toBeVisible();
    await press("D29を修正");
    expect(session.deeds).toEqual([{ kind: "fix", findings: [FINDINGS[1]] }]);
  });

  it("says what was written, checks anew, and offers the way back", async () => {
    const { session, press } = await checkedPane();
    session.script.findings = () => Promise.resolve(FINDINGS.filter((_, index) => index !== 1));
    await press("D29を修正");
    expect(await screen.findByText(WRITTEN.sentence, { selector: "p" })).toBeVisible();
    expect(status()).toBe(WRITTEN.sentence);
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "D29を修正" })).not.toBeInTheDocument();
    });
    expect(session.checked).toHaveLength(2);
    session.script.written = () => Promise.resolve({ ...WRITTEN, sentence: "戻した", undo: null });
    await press(/^元に戻す/);
    expect(session.deeds.at(-1)).toBe(WRITTEN.undo);
    expect(await screen.findByText("戻した", { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^元に戻す/ })).not.toBeInTheDocument();
  });

  it("keeps the way back of earlier fixes too, until it is closed", async () => {
    const { session, press } = await checkedPane();
    const undos = [1, 2].map(() => ({ kind: "undo" as const, undo: { steps: [] } }));
    for (const undo of undos) {
      session.script.written = () => Promise.resolve({ ...WRITTEN, undo });
      await press("D29を修正");
      await waitFor(() => {
        expect(session.checked).toHaveLength(2 + undos.indexOf(undo));
      });
    }
    const [, earlier] = screen.getAllByRole("button", { name: /^元に戻す/, hidden: true });
    if (!earlier) throw new Error("no way back of the first");
    await userEvent.click(earlier);
    expect(session.deeds.at(-1)).toBe(undos[0]);
    await press("閉じる");
    expect(screen.queryByText(WRITTEN.sentence, { selector: "p" })).not.toBeInTheDocument();
  });

  it("shows of a long text what differs and a little around it", async () => {
    const [before, after] = ["单", "単"].map((sign) => "あ".repeat(60) + sign + "い".repeat(60));
    const edits = [
      { cell: cell(40, 5), value: after ?? "", before: before ?? "", after: after ?? "" },
    ];
    const findings = FINDINGS.map((finding, index) =>
      index === 0 ? { ...finding, fixes: [{ kind: "edit" as const, edits }] } : finding
    );
    await checkedPane({ findings: () => Promise.resolve(findings) });
    expect(screen.getByText("…ああああああああ单いいいいいいいい…")).toBeVisible();
    expect(screen.getByText("…ああああああああ単いいいいいいいい…")).toBeVisible();
  });

  it("says why it was refused and stays offered", async () => {
    const { press } = await checkedPane({
      written: () =>
        Promise.resolve({ sentence: NOT_DONE, refusals: [], isDone: false, undo: null }),
    });
    await press("D29を修正");
    expect(await screen.findByText(NOT_DONE, { selector: "p" })).toBeVisible();
    expect(await screen.findByRole("button", { name: "D29を修正" })).toBeVisible();
  });

  it("says what to do when Excel can't be written to", async () => {
    const { press } = await checkedPane({
      written: () => Promise.reject(new WorkbookError("editing-cell")),
    });
    await press("D29を修正");
    expect(await screen.findByRole("alert")).toHaveTextContent("Enter で確定してから");
    expect(screen.queryByRole("button", { name: "もう一度" })).not.toBeInTheDocument();
  });

  it("goes on from where a walk was when the finding is gone", async () => {
    const { session, press } = await checkedPane();
    await press("次の指摘へ");
    await press("次の指摘へ");
    session.script.findings = () => Promise.resolve(FINDINGS.filter((_, index) => index !== 1));
    await press("D29を修正");
    await waitFor(() => {
      expect(session.checked).toHaveLength(2);
    });
    await press("次の指摘へ");
    expect(session.revealed.at(-1)).toEqual(cell(14, 6));
  });
});

describe("安全な修正をすべて適用", () => {
  it("shows what it would write first, and writes it when told to", async () => {
    const { session, press } = await checkedPane();
    await press("安全な修正をすべて適用（1）");
    const panel = await screen.findByRole("region", { name: "安全な修正 1 件" });
    expect(within(panel).getByRole("listitem")).toHaveTextContent("D29 １，１４０→1140");
    expect(within(panel).getByRole("heading")).toHaveFocus();
    expect(session.deeds).toEqual([]);
    await press("すべて適用");
    expect(session.deeds).toEqual([{ kind: "fix", findings: [FINDINGS[1]] }]);
    await waitFor(() => {
      expect(screen.queryByRole("region", { name: /安全な修正/ })).not.toBeInTheDocument();
    });
  });

  it("writes nothing when the user would rather not", async () => {
    const { user, session, press } = await checkedPane();
    await press("安全な修正をすべて適用（1）");
    await screen.findByRole("region", { name: /安全な修正/ });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: /安全な修正/ })).not.toBeInTheDocument();
    expect(session.deeds).toEqual([]);
  });

  it("isn't offered where no fix is safe", async () => {
    const unsafe = FINDINGS.map((finding) => ({
      ...finding,
      fixes: finding.fixes.map((fix) =>
        fix.kind === "edit" ? { kind: fix.kind, edits: fix.edits } : fix
      ),
    }));
    await checkedPane({ findings: () => Promise.resolve(unsafe) });
    expect(screen.queryByRole("button", { name: /安全な修正/ })).not.toBeInTheDocument();
  });
});
