import { readText } from "../../../support/sheet-text";

const TABLE = `
  No | 事業名 | 予算額（千円） | 委託先・実施主体
  1 | 見守り | 100 | 社会福祉協議会
  2 | 配食 | 200 | 市
`;

const read = async (head: string) => {
  const { plans } = await readText({ 計画: `令和7年度　福祉課　業務計画\n${head}${TABLE}` });
  return plans[0]?.plan;
};

it.each([
  ["課の使命 | 誰もが安心して暮らす", ["誰もが安心して暮らす"]],
  ["【部の使命】誰もが安心して暮らす", ["誰もが安心して暮らす"]],
  ["１　ミッション\n誰もが安心して暮らす\n２　重点事業", ["誰もが安心して暮らす"]],
  ["【取組方針】支え合う。", ["支え合う。"]],
])("a department's mission is kept with the approach: %s", async (head, approach) => {
  expect((await read(head))?.approach).toEqual(approach);
});

it.each([
  ["①安心なまち", 1, "安心なまち"],
  ["No.2 安心なまち", 2, "安心なまち"],
  ["第3　安心なまち", 3, "安心なまち"],
  ["①安心なまち ②元気なまち", null, "①安心なまち ②元気なまち"],
  ["第3次計画の推進", null, "第3次計画の推進"],
])("a goal's number may be dressed: %s", async (goal, number, text) => {
  expect((await read(`政策目標 | ${goal}`))?.policyGoal).toMatchObject({ number, text });
});

it("a goal's number may stand in a circle behind its label", async () => {
  const plan = await read("政策目標① 安心なまち");
  expect(plan?.policyGoal).toMatchObject({ number: 1, text: "安心なまち" });
});

it("who a project is handed to or carried out by is its operator", async () => {
  const plan = await read("");
  expect(plan?.projects.map(({ operator }) => operator)).toEqual(["社会福祉協議会", "市"]);
});
