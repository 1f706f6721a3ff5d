import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it.each(["路線・河川名", "河川名"])("knows works by %s", async (heading) => {
  const { plans } = await readText({
    計画: `
      令和８年度　道路河川課　実施事業計画
      優先順位 | ${heading} | 事業内容 | 事業費（千円） | 懸案
      1 | 市道12号線 | 歩道を設ける。 | 8200 | 用地
      2 | 橋本川 | 護岸を直す。 | 1350 | 渇水期
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 市道12号線 8200", "2 橋本川 1350"]);
});

it("knows 予定価格 for what works cost", async () => {
  const { plans } = await readText({
    一覧: `
      令和８年度　水道施設課　建設改良事業
      整理番号 | 工事件名 | 工事概要 | 予定価格（千円） | 発注方式
      1 | 配水本管布設替工事 | 400m | 98000 | 一般競争入札
      2 | 配水池耐震補強工事 | 内面の防食 | 143000 | 一般競争入札
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 配水本管布設替工事 98000",
    "2 配水池耐震補強工事 143000",
  ]);
});
