import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const FIRST = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";
const SECOND = "10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const rows = `
  | 新規就農者支援 | 募集 | | 面接 | | | | | 農業まつり | 開催 | | | | |
  | 鳥獣対策 | | わな | | | | | | 新規就農者支援 | | 面談 | | | |
  | 農業まつり | | | | 募集 | | | | 次期計画 | | | 策定 | | |
  | 市民農園 | 決定 | | | | | | | 市民農園 | | | | 更新 | |
`;

describe("the halves of a year beside each other", () => {
  it.each([
    ["under names alone", ""],
    ["under the half over all", "上期 | < | < | < | < | < | < | | 下期 | < | < | < | < | < | <"],
  ])("are lanes of the projects that both name, in any order, %s", async (_, over) => {
    const { plans } = await readText({
      計画: `令和7年度　農政課　業務計画
        ${over}
        事業名 | ${FIRST} | | 事業名 | ${SECOND}${rows}`,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 新規就農者支援", "2 鳥獣対策", "3 農業まつり", "4 市民農園", "5 次期計画"],
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 募集 2025-04, 面接 2025-06",
      "2 わな 2025-05",
      "3 募集 2025-07",
      "4 決定 2025-04",
      "3 開催 2025-10",
      "1 面談 2025-11",
      "5 策定 2025-12",
      "4 更新 2026-01",
    ]);
  });

  it("are one list where the right goes on with other projects", async () => {
    const { plans } = await readText({
      計画: `令和7年度　農政課　業務計画
        事業名 | ${FIRST} | | 事業名 | ${FIRST}
        鳥獣対策 | | わな | | | | | | 林道 | 補修 | | | | |
        市民農園 | 決定 | | | | | | | 間伐 | | 調査 | | | |`,
    });
    expect(plans.map(briefProjects)).toEqual([["1 鳥獣対策", "2 市民農園", "3 林道", "4 間伐"]]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 わな 2025-05",
      "2 決定 2025-04",
      "3 補修 2025-04",
      "4 調査 2025-05",
    ]);
  });
});

it.each(["実施内容", "取組", "項目"])(
  "a schedule below that says %s lists no projects again",
  async (heading) => {
    const list = `
    優先順位 | 取組名 | 方向性 | 予算額（千円） | 取組内容・課題
    1 | 保育所の整備 | 拡大 | 86420 | 2か所を整備する。
    2 | 出張相談 | 継続 | 7350 | 窓口で相談を受ける。
    3 | 児童館の運営 | 改善 | 31200 | 仕様を検討する。
  `;
    const schedule = `
    優先順位 | 取組名 | ${heading} | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    1 | 保育所の整備 | 公募 | → | → | | | |
    ^ | ^ | 整備工事 | | | → | → | |
    3 | 児童館の運営 | 仕様の検討 | | | | | → | →
  `;
    for (const parts of [
      [list, schedule],
      [schedule, list],
    ]) {
      const { plans } = await readText({
        計画: `子育て支援課　令和7年度　業務計画\n${parts.join("\n|\n")}`.replace(/\n\s*\n/g, "\n"),
      });
      expect(plans.flatMap(briefProjects)).toEqual([
        "1 保育所の整備 86420",
        "2 出張相談 7350",
        "3 児童館の運営 31200",
      ]);
      expect(plans.flatMap(briefLanes)).toEqual([
        "1 公募 2025-04~2025-05",
        "1 整備工事 2025-06~2025-07",
        "3 仕様の検討 2025-08~2025-09",
      ]);
    }
  }
);

it("a schedule names the projects of the list above it, be they numbered there alone", async () => {
  const { plans } = await readText({
    計画: `令和7年度　農政課　業務計画
      取組項目 | 内容 | 課題
      １　新規就農者支援 | 面談を行う。 | 後継者の不足
      ２　鳥獣対策 | わなを貸し出す。 | 人手

      実施スケジュール
      取組項目 | ${FIRST} | ${SECOND}
      新規就農者支援 | 募集 | | 面接 | | | | | | | | |
      鳥獣対策 | | わな | | | | | | | | | |
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 新規就農者支援", "2 鳥獣対策"]);
  expect(plans.flatMap(briefLanes)).toEqual(["1 募集 2025-04, 面接 2025-06", "2 わな 2025-05"]);
});

describe("a list below another that names the same projects", () => {
  const read = async (below: string): Promise<readonly (readonly string[])[]> => {
    const { plans } = await readText({
      計画: `
        保育課　令和７年度　業務計画
        順位 | 事業名 | 方向性 | 主体
        1 | 病児保育 | 継続 | 委託
        2 | 保育士確保 | 拡充 | 市

        ${below}`,
    });
    return plans.map(briefProjects);
  };

  it("says what they cost where the other doesn't", async () => {
    const cost = `
      事業名 | 主体 | 予算額（千円）
      病児保育 | 委託 | 12,500
      保育士確保 | 市 | 4,400`;
    expect(await read(cost)).toEqual([["1 病児保育 12500", "2 保育士確保 4400"]]);
  });

  it("is one of its own where it names another one as well", async () => {
    const more = `
      事業名 | 予算額（千円）
      病児保育 | 12,500
      保育士確保 | 4,400
      園舎改修 | 88,000`;
    expect((await read(more)).flat()).toHaveLength(5);
  });
});
