import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = (...rows: readonly string[]) =>
  readText({
    計画: `
      令和７年度　福祉課　業務計画
      No | 事業名 | 課題 | 予算額（千円）
      ${rows.join("\n")}
    `,
  });

it.each([
  "※課題を簡潔に記入",
  "（課題を記入してください）",
  "例）担い手の不足",
  "（具体的に記入すること）",
  "（記入例）人手不足",
])("leaves out what only says how a cell is filled in, and says so: %s", async (guidance) => {
  const { plans } = await read(`1 | 見守り | ${guidance} | 500`, "2 | 配食 | 担い手の不足 | 300");
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ challenges }) => challenges))).toEqual([
    [],
    ["担い手の不足"],
  ]);
  expect(plans.flatMap(({ draft }) => draft.remarks)).toEqual([
    { kind: "unread-text", cell: { sheet: "計画", row: 2, column: 2 }, values: [guidance] },
  ]);
});

it.each(["3 | ※ここに事業名を記入", "3 | （例）敬老会 | （例）会場の不足 | 100"])(
  "takes no project from a row whose name does: %s",
  async (row) => {
    const { plans } = await read("1 | 見守り | 周知 | 500", "2 | 配食 | 担い手 | 300", row);
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 500", "2 配食 300"]);
  }
);

it("keeps what is to be written down or chosen by others, as it guides nobody", async () => {
  const { plans } = await read("1 | 申請書の記入 | （申請者が窓口で選択した方法。）による | 500");
  expect(plans.flatMap(briefProjects)).toEqual(["1 申請書の記入 500"]);
  expect(plans[0]?.plan.projects[0]?.challenges).toEqual([
    "（申請者が窓口で選択した方法。）による",
  ]);
});
