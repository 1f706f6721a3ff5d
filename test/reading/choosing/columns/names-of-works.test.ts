import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

it.each(["路線・河川名", "河川名", "学校名", "団地名", "路線・地区"])(
  "knows works by %s",
  async (heading) => {
    const { plans } = await readText({
      計画: `
      令和８年度　道路河川課　実施事業計画
      優先順位 | ${heading} | 事業内容 | 事業費（千円） | 懸案
      1 | 市道12号線 | 歩道を設ける。 | 8200 | 用地
      2 | 橋本川 | 護岸を直す。 | 1350 | 渇水期
    `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 市道12号線 8200", "2 橋本川 1350"]);
  }
);

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

it.each(["施設名 | 工事名", "工事名 | 施設名", "施設名 | 対策工事名"])(
  "knows works by 工事名 beside 施設名: %s",
  async (heads) => {
    const works = ["ろ過池の更新", "計装設備の更新"];
    const cells = works.map((name, at) =>
      heads.replace("施設名", `第${at + 1}浄水場`).replace(/\S*工事名/, name)
    );
    const { plans } = await readText({
      計画: `
      令和８年度　浄水課　事業計画
      番号 | ${heads} | 概要 | 事業費（千円）
      1 | ${cells[0] ?? ""} | １池を直す。 | 120
      2 | ${cells[1] ?? ""} | 装置を替える。 | 45
    `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 ろ過池の更新 120", "2 計装設備の更新 45"]);
  }
);

it("knows what is repaired and when under 修繕内容 and 実施予定", async () => {
  const { plans } = await readText({
    一覧: `
      令和７年度　財産管理課　施設修繕計画
      優先順位 | 施設名 | 修繕内容 | 金額（千円） | 実施予定
      1 | 本庁舎 | 空調更新 | 45000 | 7～9月
      2 | 支所 | 外壁補修 | 12000 | 10～12月
      3 | 保健センター | 給湯器交換 | 1800 | 5月
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "空調更新",
    "外壁補修",
    "給湯器交換",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 本庁舎 2025-07~2025-09",
    "2 支所 2025-10~2025-12",
    "3 保健センター 2025-05",
  ]);
});

it.each(["事業箇所", "実施箇所", "地区名"])(
  "names works by %s where they are numbered, told and paid for",
  async (heading) => {
    const { plans } = await readText({
      要求: `
        令和８年度　当初予算　公共事業要求調書（農林課）　（単位：千円）
        NO | ${heading} | 全体計画 | < | 当年度要望 | < | 備考
        ^ | ^ | 事業概要 | 事業費 | 数量 | 要求額 | ^
        1 | 大川線　南町 | 幅員7.0m、延長3,300m | 312000 | 150m | 15000 |
        2 | 中川線　北町 | 幅員5.0m、延長1,200m | 48000 | 40m | 6000 |
        合計 | < | | 360000 | | 21000 |`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 大川線　南町 15000", "2 中川線　北町 6000"]);
  }
);

it("names none by where places are that money is shared among", async () => {
  const { plans } = await readText({
    配分: `
      令和７年度　地区別　交付金配分額一覧　地域振興課
      番号 | 地区名 | 世帯数 | 配分額（円）
      1 | 本町地区 | 200 | 50,000
      2 | 南町地区 | 300 | 70,000`,
  });
  expect(plans).toEqual([]);
});

it("names no works by where they are alone", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　下水道課　事業計画
      工種 | 箇所 | 事業量 | 事業費（千円） | 工期
      管渠築造 | 第3処理分区 | L=500m | 120,000 | 8月～2月
      蓋の取替 | 市内 | 50か所 | 8,000 | 6月～12月
    `,
  });
  expect(plans).toEqual([]);
});
