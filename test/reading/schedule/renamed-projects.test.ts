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
});
