import { readText } from "../../../support/sheet-text";

async function readForm(...rows: readonly string[]) {
  const { plans } = await readText({
    調書: `
      令和8年度当初予算要求書 | < | < | <
      事業名 | 市民体育祭開催事業 | < | <
      所属 | スポーツ振興課 | < | <
      ${rows.join("\n")}
    `,
  });
  return plans.flatMap(({ plan }) => plan.projects);
}

describe("forms that set this year beside the last one", () => {
  it.each(["比較増減", "増減額", "差引"])("cost this year's amount and not %s", async (change) => {
    const [project] = await readForm(
      `区分 | 本年度要求額 | 前年度予算額 | ${change}`,
      "事業費 | 2600 | 2400 | 200",
      "要求内容 | 会場を分けて開催する | < | <"
    );
    expect(project?.budget).toEqual({ status: "amount", thousandYen: 2600 });
  });

  it.each(["前年度の取組内容", "令和7年度の実施内容"])("aren't told by %s", async (label) => {
    const told = (rows: readonly string[]) => readForm(...rows, "予算額（千円） | 2600 | < | <");
    const last = `${label} | 一か所で開催した | < | <`;
    expect((await told([last]))[0]?.initiative ?? "").toBe("");
    const [project] = await told(["事業内容 | 会場を分けて開催する | < | <", last]);
    expect(project?.initiative).toBe("会場を分けて開催する");
  });
});
