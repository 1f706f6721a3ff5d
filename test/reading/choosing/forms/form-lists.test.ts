import { readOnePlan } from "../../../support/sheet-text";

const form = (lines: string) => `
  令和８年度　福祉課　事業計画調書
  事業名         | 見守り事業             | <
  予算額（千円） | 1200                   | <
  取組内容       | 見守り活動を地域で行う | <
  ${lines}
`;

describe("a list within a form", () => {
  const list = `
    課題               | 対応策     | 期限
    担い手が足りない   | 研修の実施 | 9月
    利用者が減っている | 周知の強化 | 12月`;

  it.each([
    ["at its end", list],
    ["before further labels", `${list}\n方向性 | 拡充 | <`],
  ])("tells what is hard in its first column, %s", async (_, lines) => {
    const { plan } = await readOnePlan(form(lines));
    const [project] = plan.projects;
    expect(project?.challenges).toEqual(["担い手が足りない", "利用者が減っている"]);
    expect(project?.initiative).toBe("見守り活動を地域で行う");
  });

  it("tells by what is done when", async () => {
    const { plan } = await readOnePlan(form(list));
    expect(plan.lanes.map(({ project, item }) => [project, item])).toEqual([
      ["1", "研修の実施"],
      ["1", "周知の強化"],
    ]);
  });

  it("is none where remarks stand beside a label and what it leads to", async () => {
    const { plan } = await readOnePlan(
      form(`課題 | 担い手が足りない | 備考
            方向性 | 拡充 | なし`)
    );
    expect(plan.projects[0]?.challenges).toEqual(["担い手が足りない"]);
  });
});

it("no list stands below a label that a form beside its own bears as well, with plans for its value", async () => {
  const { plan } = await readOnePlan(`
    令和8年度　福祉課　重点事業
    |
    業務名 | 水道管の更新 | | 業務名 | 農道の整備
    取組内容 | 管を更新する。 | | 取組内容 | 計画をつくる。
    対象 | 小学生 | | 対象 | 高齢者
    方向性 | 新規 | | 方向性 | 拡大`);
  expect(plan.projects.map(({ initiative }) => initiative)).toEqual([
    "管を更新する。",
    "計画をつくる。",
  ]);
});
