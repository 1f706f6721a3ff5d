/** @jest-environment jsdom */
import "../support/screen";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { bootExcel } from "../excel-host/boot";
import type { ExcelHost } from "../excel-host/host";
import { newWorkbook } from "../excel-host/model";
import { excelPane, LONG, samplePlan, SENTENCE } from "./excel-pane";

let host: ExcelHost;
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  host = await bootExcel(newWorkbook("業務計画"));
});
beforeEach(() => {
  host.open(samplePlan());
});
afterEach(cleanup);

/** Once it has read the sample plan. */
async function openPane() {
  const { press } = excelPane();
  await screen.findByRole("button", { name: "計画を検証" }, LONG);
  return press;
}

const sheetNames = () => host.model.sheets.map(({ name }) => name);

it("reads the plan that is open", async () => {
  await openPane();
  const figures = screen.getAllByRole("definition").map((figure) => figure.textContent);
  expect(figures).toEqual(["8", "234,908", "19"]);
});

it("checks it and changes nothing", async () => {
  const before = sheetNames();
  const press = await openPane();
  await press("計画を検証");
  await screen.findByRole("heading", { name: /注意/ }, LONG);
  expect(screen.getByRole("status")).toHaveTextContent(/検証しました。エラー 0 件/);
  expect(sheetNames()).toEqual(before);
});

it("marks what it finds in the sheet when asked to, and takes the marks away again", async () => {
  const marks = () => host.model.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  const press = await openPane();
  await press("計画を検証");
  const box = await screen.findByRole("switch", { name: "指摘をシートに印で示す" }, LONG);
  expect(marks()).toEqual([]);
  await userEvent.click(box);
  await waitFor(() => {
    expect(marks().length).toBeGreaterThan(0);
  }, LONG);
  // Our own marks are no change that would have to be checked.
  expect(screen.queryByText("計画が変わりました")).not.toBeInTheDocument();
  await userEvent.click(box);
  await waitFor(() => {
    expect(marks()).toEqual([]);
  }, LONG);
}, 30_000);

it("regenerates the sheets, knows them again, and keeps what people wrote on them", async () => {
  const press = await openPane();
  await press("スケジュールを再作成");
  await screen.findByText(/「スケジュール表」「集計」「事業一覧」を再作成しました/, SENTENCE, LONG);
  expect(sheetNames()).toEqual(expect.arrayContaining(["スケジュール表", "集計", "事業一覧"]));

  await press("スケジュールを再作成");
  await screen.findByText(/前回から変わったところはありません/, SENTENCE, LONG);

  host.type("スケジュール表", "B8", "手で直した");
  await press("スケジュールを再作成");
  await screen.findByRole("heading", { name: /手で直されたセルが 1 か所/ }, LONG);
  expect(screen.getByRole("button", { name: "スケジュール表!B8" })).toBeVisible();
  await press("写しを残して再作成");
  await screen.findByText(/前のシートの内容は「スケジュール表（控え）」に/, SENTENCE, LONG);
  expect(sheetNames()).toContain("スケジュール表（控え）");
}, 60_000);

it("reads the workbook once for a press: three syncs to read and three to regenerate", async () => {
  const press = await openPane();
  await userEvent.click(screen.getByRole("switch", { name: "変更を自動で検証" }));
  for (const isFirst of [true, false]) {
    if (!isFirst) host.type("業務計画", "D33", 170000);
    const before = host.executor.traffic.length;
    await press("スケジュールを再作成");
    await screen.findByText(/再作成しました/, SENTENCE, LONG);
    expect(host.executor.traffic.length - before).toBeLessThanOrEqual(6);
  }
}, 60_000);

it("keeps on a copy what stands on a sheet whose record is lost, as it might be people's", async () => {
  const press = await openPane();
  await press("スケジュールを再作成");
  await screen.findByText(/再作成しました/, SENTENCE, LONG);
  host.model.customXml.length = 0;
  host.type("スケジュール表", "B8", "手で直した");
  await press("スケジュールを再作成");
  await screen.findByText(/「スケジュール表（控え）」に残して/, SENTENCE, LONG);
  expect(sheetNames()).toContain("スケジュール表（控え）");
}, 60_000);

it.each(["計画を検証", "スケジュールを再作成"])(
  "says that the plan is gone where %s finds none any more",
  async (name) => {
    const press = await openPane();
    host.open(newWorkbook("メモ"));
    await press(name);
    await screen.findByRole("heading", { name: /業務計画の表は見つかりませんでした/ }, LONG);
    expect(screen.getByRole("status")).toHaveTextContent(/見つかりませんでした/);
    expect(sheetNames()).toEqual(["メモ"]);
  }
);
