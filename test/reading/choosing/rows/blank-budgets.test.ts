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
