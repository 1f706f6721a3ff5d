import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

it("takes rows for parts of the project above where another column names them and their amounts come to its own", async () => {
  const { plans } = await readText({
    計画: `
    令和7年度 商工課 業務計画
    番号 | 事業名 | 細事業名 | 予算額（千円） | 方向性 | 取組内容
    1 | 観光誘客事業 | | 15000 | 拡大 |
    | | | 広告 | 6000 | | 動画広告の配信
    | | | 旅行商品 | 9000 | | モニターツアー
    2 | 観光施設管理 | | 22000 | 継続 |
    | | | 展望台 | 12000 | | 塗装
    | | | キャンプ場 | 10000 | | 指定管理
    | | | 合計 | 37000 | |
  `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 観光誘客事業 15000", "2 観光施設管理 22000"]);
  expect(plans[0]?.draft.tables[0]?.strayRows).toEqual([]);
  expect(plans[0]?.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1]);
});

it("takes rows without key and name for the project's above where each amount stands behind what it is for", async () => {
  const { plans } = await readText({
    計画: `
    令和8年度 道路維持課 業務計画
    番号 | 事業名 | 箇所 | 予算額（千円） | 方向性 | 主体 | 着手 | 完了
    1 | 舗装修繕 | 市道1号線 | 18000 | 継続 | 市 | 5月 | 9月
    | | | 市道25号線 | 9000 | | | 8月 | 12月
    2 | 除草 | 市内一円 | 14000 | 縮小 | 委託 | 5月 | 10月
  `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 舗装修繕 27000", "2 除草 14000"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 舗装修繕 2026-05~2026-09, 舗装修繕 2026-08~2026-12",
    "2 除草 2026-05~2026-10",
  ]);
});

it("takes such rows for a project's own only where they agree with it in what becomes of it and who does it", async () => {
  const { plans } = await readText({
    計画: `
    令和8年度 産業振興課 業務計画
    番号 | 事業名 | 事業内訳 | 予算額（千円） | 方向性 | 主体
    1 | 企業誘致 | 用地調査 | 3000 | 拡充 | 市
    | | | 奨励金 | 20000 | 拡充 | 市
    2 | 商店街活性化 | 撤去 | 15000 | 縮小 | 商店街
    | | | 補助 | 4000 | 継続 | 市
  `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 企業誘致 23000",
    "2 商店街活性化 15000",
    "3  4000",
  ]);
});
