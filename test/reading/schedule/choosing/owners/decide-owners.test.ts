import { readWorkbook } from "../../../../../src/reading/read-workbook";
import type { OwnerSetting } from "../../../../../src/settings/settings";
import { parseArea, firstCell } from "../../../../../src/sheet/address";
import { surveyOf, type SheetRows } from "../../../../support/survey";

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
const PLAN = [
  ["令和7年度 障害福祉課 業務計画"],
  ["優先順位", "事業名", "予算額（千円）"],
  [1, "相談支援事業", 1200],
  [2, "地域生活支援事業", 3400],
  [],
  ["スケジュール"],
  ["実施項目", ...MONTHS],
  ["委託契約", "契約"],
  ["説明会", null, "開催"],
  ["報告書", null, null, "作成"],
];

test("a lane is whose people say it is, surely", async () => {
  const { lanes } = await read([owner("A8", "2"), owner("A9", "1")]);
  expect(lanes.slice(0, 2)).toMatchObject([
    { item: "委託契約", project: "2", inferred: false, confidence: 1 },
    { item: "説明会", project: "1", inferred: false, confidence: 1 },
  ]);
});

test("any cell of the lane names it, and a cell beside it where the row has no other lane", async () => {
  expect((await read([owner("C9", "2")])).lanes[1]).toMatchObject({ project: "2" });
  expect((await read([owner("Z9", "2")])).lanes[1]).toMatchObject({ project: "2" });
});

test("a lane can be said to be of no project", async () => {
  const { lanes, draft } = await read([owner("A8", null)]);
  expect(lanes[0]).toMatchObject({ project: null, inferred: false });
  expect(draft.lanes[0]).toMatchObject({ evidence: "said", confidence: 1 });
});

test("a lane that has moved is found again by what it said", async () => {
  const rows = [...PLAN.slice(0, 7), ["公募", "公募"], ...PLAN.slice(7)];
  const { lanes } = await read([{ ...owner("A8", "2"), text: "委託 契約" }], rows);
  const said = lanes.filter(({ confidence, inferred }) => confidence === 1 && !inferred);
  expect(said.map(({ item, project }) => [item, project])).toEqual([["委託契約", "2"]]);
});

test("where the text has gone, or stands twice elsewhere, nobody is made owner", async () => {
  const gone = await read([{ ...owner("A8", "2"), text: "入札" }]);
  expect(gone.draft.lanes.map(({ evidence }) => evidence)).not.toContain("said");
  const rows = [...PLAN, ["入札", "公告"], ["入札", null, "開札"]];
  const twice = await read([{ ...owner("A8", "2"), text: "入札" }], rows);
  expect(twice.draft.lanes.map(({ evidence }) => evidence)).not.toContain("said");
});

test("what a project's own columns say of when is another's where people say so", async () => {
  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["優先順位", "事業名", "予算額（千円）", "開始", "終了"],
    [1, "相談支援事業", 1200, "令和7年4月", "令和7年6月"],
    [2, "地域生活支援事業", 3400, "令和7年7月", "令和7年9月"],
  ];
  const { lanes } = await read([owner("D3", "2")], rows);
  expect(lanes.map(({ project }) => project)).toEqual(["2", "2"]);
});

test("a project that the plan doesn't have leaves the lane as read, and is remarked", async () => {
  const without = await read([]);
  const { lanes, draft } = await read([owner("A8", "9")]);
  expect(lanes).toEqual(without.lanes);
  expect(draft.remarks).toContainEqual({
    kind: "unknown-owner",
    cell: { sheet: "計画", row: 7, column: 0 },
    values: ["9"],
  });
});

test.each([
  ["a number, of any width, as older sheets have it", "２", "2"],
  ["a number with its name", "2 地域生活支援事業", "2"],
  ["a name that has another number by now", "7 地域生活 支援事業", "2"],
  ["a name where the number is another's", "1 地域生活支援事業", "2"],
  ["a name alone", "地域生活支援事業", "2"],
  ["a number whose project's name is longer by now", "2　地域生活支援", "2"],
])("a project is meant by %s", async (_, said, id) => {
  const { lanes, draft } = await read([owner("A8", said)]);
  expect(lanes[0]).toMatchObject({ project: id, confidence: 1 });
  expect(draft.remarks.map(({ kind }) => kind)).not.toContain("unknown-owner");
});

test("a number that another project has by now is nobody's, and is remarked", async () => {
  const without = await read([]);
  const { lanes, draft } = await read([owner("A8", "2 見守り事業")]);
  expect(lanes).toEqual(without.lanes);
  expect(draft.remarks).toContainEqual({
    kind: "unknown-owner",
    cell: { sheet: "計画", row: 7, column: 0 },
    values: ["2 見守り事業"],
  });
});

test("of a lane that has moved and was said anew, the older line is no matter", async () => {
  const rows = [...PLAN.slice(0, 7), ["公募", "公募"], ...PLAN.slice(7)];
  const old = { ...owner("A8", "3 見守り事業"), text: "委託契約" };
  const { lanes, draft } = await read([old, { ...owner("A9", "2"), text: "委託契約" }], rows);
  expect(lanes[1]).toMatchObject({ item: "委託契約", project: "2", confidence: 1 });
  expect(draft.remarks.map(({ kind }) => kind)).not.toContain("unknown-owner");
});

test("projects of the same name are told apart by their numbers", async () => {
  const rows = [...PLAN.slice(0, 4), [3, "地域生活支援事業", 10], ...PLAN.slice(5)];
  expect((await read([owner("A8", "3 地域生活支援事業")], rows)).lanes[0]).toMatchObject({
    project: "3",
    confidence: 1,
  });
  const other = await read([owner("A8", "1 地域生活支援事業")], rows);
  expect(other.draft.remarks.map(({ kind }) => kind)).toContain("unknown-owner");
});

test("of lanes that say the same, none is given away by its cell once another tells that rows have moved", async () => {
  const alike = [...PLAN.slice(0, 7), ["契約", "契約"], ["契約", null, "契約"], ["説明会", "開催"]];
  const said = [
    { ...owner("A8", "2"), text: "契約" },
    { ...owner("A9", "1"), text: "契約" },
    { ...owner("A10", "2"), text: "説明会" },
  ];
  const sure = ({ draft }: Awaited<ReturnType<typeof read>>) =>
    draft.lanes.map(({ evidence, project }) => (evidence === "said" ? project : "?"));
  expect(sure(await read(said, alike))).toEqual([1, 0, 1]);
  const moved = [...alike.slice(0, 6), ["※予定です"], ...alike.slice(6)];
  expect(sure(await read(said, moved))).toEqual(["?", "?", 1]);
});

function owner(address: string, project: string | null): OwnerSetting {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { cell: firstCell({ sheet: "計画", ...area }), project };
}

async function read(owners: readonly OwnerSetting[], rows: SheetRows = PLAN) {
  const { plans } = await readWorkbook({
    survey: surveyOf({ 計画: rows }),
    lookCloser: (looks) => Promise.resolve(looks.map(({ area }) => ({ area }))),
    settings: { columns: [], owners },
  });
  const [plan] = plans;
  if (!plan) throw new Error("no plan");
  return { lanes: plan.plan.lanes, draft: plan.draft };
}

test("what a lane beside one project says is read, not found unreadable, when it is said to be another's", async () => {
  const rows = [
    ["令和7年度 障害福祉課 業務計画"],
    ["優先順位", "事業名", "予算額（千円）", "年間スケジュール"],
    [null, null, null, ...MONTHS],
    [1, "相談支援事業", 1200, "募集", null, "説明会"],
    [2, "地域生活支援事業", 3400, null, "契約"],
  ];
  const { lanes, draft } = await read([owner("D4", "2")], rows);
  expect(lanes.map(({ project }) => project)).toEqual(["2", "2"]);
  expect(draft.remarks).toEqual([]);
});
