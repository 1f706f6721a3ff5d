import { readText } from "../../support/sheet-text";
import { beside, read, YEAR } from "./schedule-context";

describe("a schedule that calls a project by another name", () => {
  it("is the project's whose name is alike and that no lane names, by guess", async () => {
    const { lanes } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館の改修"],
          [2, "公園の整備"],
          [3, "防災訓練"],
        ],
        日程: [
          ["事業名", "項目", ...YEAR],
          ["図書館の大規模改修", "設計", "○"],
          ["公園の整備", "工事", "○"],
          ["公園整備の計画", "調査", "○"],
        ],
      },
      beside(["2", "3", "4"])
    );
    expect(lanes.map(({ project, evidence }) => [project, evidence])).toEqual([
      [0, "inference"],
      [1, "name"],
      [null, "none"],
    ]);
    expect(lanes[0]?.confidence).toBeLessThan(0.8);
  });

  it("is surely the project's whose number stands before a name with letters left out", async () => {
    const { lanes } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "学校ＩＣＴ環境整備事業"],
          [2, "自転車活用推進計画策定事業"],
          [3, "中学校修学旅行支援事業"],
        ],
        日程: [
          ["事業", ...YEAR],
          ["③修学旅行支援", "申請"],
          ["①学校ICT", "契約"],
          ["②自転車計画", "調査"],
        ],
      },
      beside(["2", "3", "4"])
    );
    expect(lanes.map(({ project, evidence }) => [project, evidence])).toEqual([
      [2, "name"],
      [0, "name"],
      [1, "name"],
    ]);
  });

  it.each(["【新規】", "（新）"])(
    "is the project's whose name bears %s there too",
    async (sign) => {
      const { plans } = await readText({
        計画: `
        令和7年度　税務課　業務計画
        優先順位 | 事業名 | 予算額（千円）
        1 | ${sign}電子納付推進事業 | 100
        2 | 家屋全棟調査 | 200`,
        日程: `
        事業名 | 項目 | ${YEAR.join(" | ")}
        ${sign}電子納付推進事業 | 広報 | ○
        家屋全棟調査 | 調査 | | ○`,
      });
      const [plan] = plans;
      expect(plan?.plan.projects[0]).toMatchObject({ name: "電子納付推進事業", direction: "新規" });
      expect(plan?.draft.lanes.map(({ project, evidence }) => [project, evidence])).toEqual([
        [0, "name"],
        [1, "name"],
      ]);
    }
  );
});
