import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

it("texts that begin right of their headings are theirs, whatever the list below begins with", async () => {
  const { plans } = await readText({
    計画: `
      令和6年度　観光課　業務計画
      |
      3 重点取組事業
      No. | 事業名 | | 方向性 | | 事業主体
      || | | 予算額(千円) | | 性質区分
      1 | | 周遊バスの運行 | | 改善 | 民間
      || | | | 18,600 | 政策
      2 | | 案内看板の整備 | | 新規 | 市
      || | | | 9,400 | 投資
      |
      2 施策のねらい
      1 | 周遊の促進
      2 | 受入環境の整備
      |
      スケジュール
      4月～ | | | 7月～ | | | 10月～
      運行（春） | | | アンケート | | | 運行（秋）
      設計 | | | | | | 製作・設置
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 周遊バスの運行 18600", "2 案内看板の整備 9400"]);
  expect(plans.flatMap(briefTraits)).toEqual(["1/改善/民間/政策/", "2/新規/市/投資/"]);
});

it.each([
  ["in two rows of headings", "^ | < | < | ^ | < | ^ | < | ^ | < | <"],
  ["in one", ""],
])("texts set in below wide headings %s are the first project's", async (_, second) => {
  const { plans } = await readText({
    計画: `
      令和6年度　農林水産課　業務計画
      |
      取組名 | < | < | 方向性 | < | 事業主体 | < | 具体的な取組 | < | <
      ${second}
      || 新規就農の支援 | | | 新規 | | 委託 | | 研修を行う
      |
      || 森林の整備 | | | 縮小 | | 市 | | 間伐を行う
      |
      || 農道の舗装 | | | 拡充 | | 市 | | 舗装を進める
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 新規就農の支援",
    "2 森林の整備",
    "3 農道の舗装",
  ]);
  expect(plans.flatMap(briefTraits)).toEqual(["/新規/委託//", "/縮小/市//", "/拡充/市//"]);
});

it("texts set in below the last heading are its as well", async () => {
  const { plans } = await readText({
    計画: `
      令和6年度　農林水産課　業務計画
      |
      事業名 | | | 予算額（千円） | | 取組内容
      || 新規就農の支援 | | | 100 | | 研修を行う
      || 森林の整備 | | | 200 | | 間伐を行う
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 新規就農の支援 100", "2 森林の整備 200"]);
  expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
    "研修を行う",
    "間伐を行う",
  ]);
});
