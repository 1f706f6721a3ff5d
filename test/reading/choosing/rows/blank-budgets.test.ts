import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: ["令和7年度 防災課 業務計画", "事業名 | 会場 | 予算額（千円）", ...rows].join("\n"),
  });
  return plans.flatMap(briefProjects);
};

describe("a name without a budget", () => {
  it("is a project's where a column that nobody knows says more of it", async () => {
    expect(await read("総会 | 公民館 |", "水防訓練 | 河川敷 | 300")).toEqual([
      "1 総会",
      "2 水防訓練 300",
    ]);
    expect(await read("水防訓練 | 河川敷 | 300", "総会 | 公民館 |", "出初式 | 広場 | 200")).toEqual(
      ["1 水防訓練 300", "2 総会", "3 出初式 200"]
    );
  });

  it("heads those below it where nothing does", async () => {
    const rows = ["自主防災 | |", "総会 | 公民館 | 10", "訓練 | |", "水防訓練 | 河川敷 | 300"];
    expect(await read(...rows)).toEqual(["1 総会 10", "2 水防訓練 300"]);
  });
});

test("labels below 事業名 on a card with words in place of amounts name no projects", async () => {
  const { plans } = await readText({
    予防接種: `
      会計名 | 一般会計 | 主管課 | 市民生活部　健康推進課 | 款 | 4　衛生費
      □　新　規　■　拡　充　□　継　続 | < | < | < | 項 | 1　保健衛生費
      24年度予算額 | 278,086千円 | 23年度予算額 | 268,629千円 | 目 | 2　予防費
      事業名 | 予防接種事業費 | < | 増　減　額 | 9,457千円 | <
      財源内訳（単位：千円）| < | < | < | < | <
      国庫支出金 | 県支出金 | 使用料・手数料 | 地方債 | その他 | 一般財源
      | | 9,875 | | | | 268,211
      事業目的 | 市民に対して予防接種を実施し、公衆衛生の向上を図る。 | < | < | < | <
      事業内容 | 1 定期予防接種の種類、対象者及び接種回数 | < | < | < | <
      | | 区分 | 対象者 | 接種回数 | < | <
      | | BCG | 生後6か月に至るまで | 1回 | < | <
      | | 麻しん | 1歳から2歳に至るまで | 1回 | < | <
      事業効果 | 感染症のまん延を防ぐことができる。 | < | < | < | <
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "予防接種事業費",
  ]);
});

it("a row that says as much as others goes on with the list below a blank one, though it says no budget", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画
      事業名 | 方向性 | 事業内容 | 課題 | 予算額（千円）
      防災訓練 | 継続 | 避難所を開く | 参加者の減少 | 300
      備蓄品更新 | 拡充 | 水を買い足す | 置き場所 | 150

      出前講座 | 継続 | 学校で話す | 講師の不足 |
      消防団活性化 | 新規 | 団員を募る | 周知 | 200
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 防災訓練 300",
    "2 備蓄品更新 150",
    "3 出前講座",
    "4 消防団活性化 200",
  ]);
});
