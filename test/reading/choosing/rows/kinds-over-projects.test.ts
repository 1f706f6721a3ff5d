import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";
import { YEAR } from "../../schedule/schedule-context";

const MONTHS = YEAR.join(" | ");

/** What is read of a sheet with these lines below its title. */
async function read(...lines: readonly string[]) {
  const { plans } = await readText({ 計画: ["令和7年度 福祉課 業務計画", ...lines].join("\n") });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
}

describe("a row that names but a kind of projects is none, and no end of the name above it", () => {
  it.each([
    "その他の事業",
    "＜新規事業＞",
    "以下、経常事業",
    "ソフト事業",
    "重点施策",
    "継続",
    "介護保険特別会計",
  ])("%s over rows that tell more", async (kind) => {
    expect(
      await read(
        "事業名 | 方向性 | 予算額（千円） | 取組内容",
        "見守り支援 | 継続 | 111 | 訪問する。",
        "子育て相談 | 継続 | 222 | 相談会を開く。",
        kind,
        "道路の補修 | 拡充 | 333 | 舗装を直す。"
      )
    ).toEqual(["1 見守り支援 111", "2 子育て相談 222", "3 道路の補修 333"]);
  });

  it.each([
    "【定例業務】|【重点業務】",
    "新規事業|その他の事業",
    "福祉係|介護係",
    "3款 民生費|8款 土木費",
  ])("%s over names beside months", async (kinds) => {
    const [first = "", second = ""] = kinds.split("|");
    const told = await read(
      `事業名 | ${MONTHS}`,
      first,
      "入所調整 | 受付 | | 通知",
      "保育料決定 | 当初",
      second,
      "保育士確保 | | | 就職フェア"
    );
    expect(told.slice(0, 3)).toEqual(["1 入所調整", "2 保育料決定", "3 保育士確保"]);
    expect(told).toHaveLength(6);
  });
});

describe("a heading among numbered names beside months", () => {
  it.each(["政策1　安心", "施策1-1 見守り", "基本目標1 安心して暮らせる"])(
    "%s ends no table",
    async (goal) => {
      const told = await read(
        `No. | 事業名 | ${MONTHS}`,
        "1 | 見守り支援 | ●",
        "2 | 子育て相談 | | ●",
        goal,
        "3 | 道路の補修 | | | ●"
      );
      expect(told).toEqual([
        "1 見守り支援",
        "2 子育て相談",
        "3 道路の補修",
        "1  2025-04",
        "2  2025-05",
        "3  2025-06",
      ]);
    }
  );

  it.each(["■福祉分野", "【福祉】", "Ⅰ 福祉"])(
    "%s is no part of the one above it",
    async (head) => {
      const told = await read(
        `No. | 事業名 | ${MONTHS}`,
        `|| ${head}`,
        "1 | 見守り支援 | ●",
        "2 | 子育て相談 | | ●",
        `|| ${head}`,
        "3 | 道路の補修 | | | ●"
      );
      expect(told).toEqual([
        "1 見守り支援",
        "2 子育て相談",
        "3 道路の補修",
        "1  2025-04",
        "2  2025-05",
        "3  2025-06",
      ]);
    }
  );
});

test.each(["Total", "TOTAL", "Σ", "当初予算額計"])("%s labels a total", async (label) => {
  expect(
    await read(
      "事業名 | 方向性 | 予算額（千円）",
      "相談 | 継続 | 10",
      "給付 | 継続 | 20",
      `${label} | | 31`
    )
  ).toEqual(["1 相談 10", "2 給付 20"]);
});
