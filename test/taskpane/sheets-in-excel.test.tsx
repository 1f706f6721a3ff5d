/** @jest-environment jsdom */
import "../support/screen";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { bootExcel } from "../excel-host/boot";
import type { ExcelHost } from "../excel-host/host";
import { newWorkbook } from "../excel-host/model";
import { excelPane, LONG, samplePlan, SENTENCE } from "./excel-pane";
import { faultsOf } from "../workbooks/xlsx/write/structure";

const OURS = ["スケジュール表", "集計", "事業一覧"];

let host: ExcelHost;
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  host = await bootExcel(newWorkbook("業務計画"));
});
beforeEach(() => {
  host.open(samplePlan());
});
afterEach(cleanup);

const sheets = () => host.model.sheets.map(({ name }) => name);
const texts = (sheet: string) =>
  [...(host.model.sheets.find(({ name }) => name === sheet)?.cells.values() ?? [])].map(
    ({ value }) => value
  );

describe("where the workbook's structure is locked", () => {
  beforeEach(() => {
    host.model.isStructureProtected = true;
  });

  it("offers the sheets in a workbook of their own, and opens it", async () => {
    const { press } = excelPane();
    const before = sheets();
    await press("スケジュールを再作成");
    const heading = await screen.findByRole("heading", { name: /シートを追加できません/ }, LONG);
    expect(heading).toHaveFocus();
    expect(screen.getByText(/解除できないときは/)).toBeVisible();
    await press("別ブックに出力");
    await screen.findByText(/別のブックに出力しました/, SENTENCE, LONG);

    const [created] = host.book.created;
    expect(created?.isOpen).toBe(true);
    expect(created?.model.sheets.map(({ name }) => name)).toEqual(OURS);
    expect(created?.bytes && faultsOf(created.bytes)).toEqual([]);
    expect(sheets()).toEqual(before);
  }, 60_000);

  it("offers it beside the finding that says so", async () => {
    const { press } = excelPane();
    await press("計画を検証");
    await press("別ブックに出力");
    await screen.findByText(/別のブックに出力しました/, SENTENCE, LONG);
    expect(host.book.created).toHaveLength(1);
  }, 60_000);

  it("says what is wrong where Excel doesn't make it, and makes it later", async () => {
    const { press } = excelPane();
    await press("スケジュールを再作成");
    await screen.findByRole("button", { name: "別ブックに出力" }, LONG);
    const next = host.executor.traffic.length + 2;
    host.executor.faults = [
      { kind: "action", batch: next, action: 2, code: "InvalidOrTimedOutSession" },
    ];
    await press("別ブックに出力");
    await screen.findByRole("alert", {}, LONG);
    host.executor.faults = [];
    await press("別ブックに出力");
    await screen.findByText(/別のブックに出力しました/, SENTENCE, LONG);
  }, 60_000);

  it("draws sheets again that are there, without a copy of what was edited", async () => {
    host.model.isStructureProtected = false;
    const { press } = excelPane();
    await press("スケジュールを再作成");
    await screen.findByText(/再作成しました/, SENTENCE, LONG);
    host.model.isStructureProtected = true;
    host.type("スケジュール表", "B8", "手で直した");
    await press("スケジュールを再作成");
    await screen.findByText(/写しは残せません/, SENTENCE, LONG);
    expect(screen.queryByRole("button", { name: "写しを残して再作成" })).not.toBeInTheDocument();
    await press("上書きして再作成");
    await screen.findByText(/再作成しました/, SENTENCE, LONG);
    expect(texts("スケジュール表")).not.toContain("手で直した");
  }, 60_000);
});

describe("検証結果シートを作る", () => {
  it("draws the findings with links to their cells, and shows them", async () => {
    const { press } = excelPane();
    await press("計画を検証");
    await press("検証結果シートを作る");
    await screen.findByText("シート「検証結果」を作りました。", SENTENCE, LONG);
    expect(texts("検証結果")).toContain("業務計画!D33");
    const sheet = host.model.sheets.find(({ name }) => name === "検証結果");
    const links = [...(sheet?.cells.values() ?? [])].flatMap(
      ({ hyperlink }) => hyperlink?.documentReference ?? []
    );
    expect(links).toContain("業務計画!D33");
    await waitFor(() => {
      expect(host.model.selection?.sheet.name).toBe("検証結果");
    }, LONG);
  }, 60_000);

  it("is drawn again with the others from then on", async () => {
    const { press } = excelPane();
    await press("計画を検証");
    await press("検証結果シートを作る");
    await screen.findByText("シート「検証結果」を作りました。", SENTENCE, LONG);
    host.type("業務計画", "D33", "未定");
    await press("スケジュールを再作成");
    await screen.findByText(/「検証結果」を再作成しました/, SENTENCE, LONG);
    expect(texts("検証結果").filter((text) => String(text).includes("「未定」"))).not.toEqual([]);
  }, 60_000);

  it("leaves what people wrote beside a finding, and keeps on a copy what they wrote elsewhere", async () => {
    const { press } = excelPane();
    await press("計画を検証");
    await press("検証結果シートを作る");
    await screen.findByText("シート「検証結果」を作りました。", SENTENCE, LONG);
    host.type("検証結果", "G4", "来週決める");
    host.type("検証結果", "B1", "財政課に提出済み");
    await press("検証結果シートを作る");
    await screen.findByText(/「検証結果（控え）」に残してあります/, SENTENCE, LONG);
    expect(texts("検証結果（控え）")).toContain("財政課に提出済み");
    expect(texts("検証結果")).toContain("来週決める");
    expect(texts("検証結果")).not.toContain("財政課に提出済み");
  }, 60_000);
});
