import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const block = (...rows: readonly string[]): string =>
  ["施策 | 具体的な事業 | 時期 | 予算額（千円）", ...rows].join("\n");

const ONE = block("適正な課税 | 評価替え | 4月 | 500", "収納の向上 | 口座振替の推進 | 6月 | 300");
const OTHER = block("窓口の改善 | コンビニ交付 | 4月 | 900", "窓口の改善 | 夜間窓口 | 6月 | 200");

it.each([
  [ONE, OTHER, ["評価替え 500", "口座振替の推進 300", "コンビニ交付 900", "夜間窓口 200"]],
  [OTHER, ONE, ["コンビニ交付 900", "夜間窓口 200", "評価替え 500", "口座振替の推進 300"]],
])("names the projects of all blocks by one heading, whatever each repeats", async (...blocks) => {
  const [first, second, expected] = blocks;
  const { plans } = await readText({ 計画: `令和７年度　税務課　業務計画\n${first}\n\n${second}` });
  expect(plans.flatMap(briefProjects)).toEqual(expected.map((each, at) => `${at + 1} ${each}`));
});

it("tells who operates projects by the departments of all blocks, be it one alone in some", async () => {
  const list = (...rows: readonly string[]): string =>
    ["No. | 事業名 | 事業内容 | 担当課 | 今後の方向性", ...rows].join("\n");
  const { plans } = await readText({
    計画: [
      "令和７年度　こども部　業務計画",
      list(
        "1 | 相談支援 | 面談する。 | 保健課 | 継続",
        "2 | 絵本配布 | 絵本を贈る。 | 図書館 | 拡充"
      ),
      list(
        "3 | 学童 | 場所を設ける。 | 保育課 | 拡充",
        "4 | 食堂 | 運営を助ける。 | 保育課 | 新規"
      ),
    ].join("\n\n"),
  });
  const operators = plans.map(({ plan }) => plan.projects.map(({ operator }) => operator));
  expect(operators).toEqual([["保健課", "図書館", "保育課", "保育課"]]);
});

it("tells what is done by the heading of all blocks, be it in a word or two in some", async () => {
  const list = (...rows: readonly string[]): string =>
    ["No. | 事業・取組 | 令和７年度の計画 | 課題 | 今後の方向性", ...rows].join("\n");
  const { plans } = await readText({
    計画: [
      "令和７年度　福祉課　業務計画",
      list(
        "1 | 民生委員の活動支援 | 一斉改選に伴う候補者の推薦 | 担い手 | 継続",
        "2 | 名簿の更新 | 個別避難計画の作成 50件 | 同意率 | 拡充"
      ),
      list(
        "3 | 重層的支援 | 本格実施 | 役割分担 | 拡充",
        "4 | ヤングケアラー支援 | 窓口の周知 | 早期把握 | 継続"
      ),
    ].join("\n\n"),
  });
  const told = plans.map(({ plan }) => plan.projects.map(({ initiative }) => initiative));
  expect(told).toEqual([
    ["一斉改選に伴う候補者の推薦", "個別避難計画の作成 50件", "本格実施", "窓口の周知"],
  ]);
});

test("新規 among the remarks of one page makes no directions of those on the next", async () => {
  const page = (...rows: readonly string[]): string =>
    ["No. | 事業名 | 予算額（千円） | 備考", ...rows].join("\n");
  const { plans } = await readText({
    計画: [
      "令和8年度　税務課　業務計画",
      page("1 | 評価替え | 100 | 新規", "2 | 口座振替の推進 | 200 | 新規"),
      "|",
      page("3 | 夜間窓口 | 300 | 国補助", "4 | コンビニ収納 | 400 |"),
    ].join("\n"),
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.slice(2).map(({ direction }) => direction)).toEqual([null, null]);
});

it("a page of one record is told by the column of labels of the pages before", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      順位 | 事業名 | 項目 | 内容
      1 | 窓口改革 | 取組内容 | 窓口をまとめる。
      ^ | ^ | 課題 | 人手不足
      ^ | ^ | 方向性 | 拡充
      2 | 証明書の発行 | 取組内容 | 証明書を発行する。
      ^ | ^ | 課題 | 機器の更新
      ^ | ^ | 方向性 | 継続

      令和8年度 福祉課 業務計画
      順位 | 事業名 | 項目 | 内容
      3 | 住民票の交付 | 取組内容 | 住民票を交付する。
      ^ | ^ | 課題 | 待ち時間
      ^ | ^ | 方向性 | 縮小
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects).at(-1)).toMatchObject({
    name: "住民票の交付",
    initiative: "住民票を交付する。",
    challenges: ["待ち時間"],
    direction: "縮小",
  });
});
