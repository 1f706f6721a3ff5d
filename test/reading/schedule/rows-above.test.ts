import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function lanesOf(rows: string) {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${rows}`,
  });
  const [plan] = plans;
  const unread = plan?.draft.remarks.flatMap(({ kind, values }) =>
    kind === "unread-text" ? values : []
  );
  return { lanes: plan && briefLanes(plan), unread };
}

test("a project's lanes stand above its row where some stand over the first one and none under the last", async () => {
  expect(
    await lanesOf(`
      | | | | 募集 | | | | |
      1 | 見守り | 100 | | 実施 | < | | |
      | | | | | 契約 | | | |
      2 | 配食 | 200 | | | 配食 | < | < | <
      | | | | | | | | |
      3 | 相談 | 300 | | | | 相談 | < |`)
  ).toEqual({
    lanes: [
      "1 募集 2026-04",
      "1 実施 2026-05~2026-06",
      "2 契約 2026-05",
      "2 配食 2026-06~2026-09",
      "3 相談 2026-07~2026-08",
    ],
    unread: [],
  });
});

test("a lane over the first project alone is said to be unread", async () => {
  expect(
    await lanesOf(`
      | | | | 募集 | | | | |
      1 | 見守り | 100 | | 実施 | < | | |
      | | | | | 契約 | | | |
      2 | 配食 | 200 | | | 配食 | < | < | <
      | | | | | | 会議 | | |`)
  ).toEqual({
    lanes: ["1 実施 2026-05~2026-06", "1 契約 2026-05", "2 配食 2026-06~2026-09", "2 会議 2026-06"],
    unread: ["募集"],
  });
});

test("lanes above and below each project's row are its own where all have as many of them", async () => {
  expect(
    await lanesOf(`
      | | | | 募集 | | | | |
      1 | 見守り | 100 | | 実施 | < | | |
      | | | | | | 報告 | | |
      | | | | 契約 | < | | | |
      2 | 配食 | 200 | | | 配食 | < | < | <
      | | | | | | | | 精算 |
      | | | | 受付 | < | | | |
      3 | 相談 | 300 | | | 面談 | < | < | <
      | | | | | | | | まとめ |`)
  ).toEqual({
    lanes: [
      "1 募集 2026-04",
      "1 実施 2026-05~2026-06",
      "1 報告 2026-06",
      "2 契約 2026-04~2026-05",
      "2 配食 2026-06~2026-09",
      "2 精算 2026-08",
      "3 受付 2026-04~2026-05",
      "3 面談 2026-06~2026-09",
      "3 まとめ 2026-08",
    ],
    unread: [],
  });
});
