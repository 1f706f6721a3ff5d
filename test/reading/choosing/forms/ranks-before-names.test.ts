import { readText } from "../../../support/sheet-text";

it.each(["優先順位１|優先順位２", "No.1|No.2", "順位：①|順位：②"])(
  "ranks a form's project by %s right before the label of its name",
  async (ranks) => {
    const [first, second] = ranks.split("|");
    const { plans } = await readText({
      計画: `
        令和8年度　業務計画　市民課
        ${first} | 事業名 | 証明書交付
        方向性 | 継続 | 予算額（千円） | 200

        ${second} | 事業名 | 窓口改善
        方向性 | 拡充 | 予算額（千円） | 100
      `,
    });
    expect(
      plans.flatMap(({ plan }) => plan.projects.map(({ priority, name }) => [priority, name]))
    ).toEqual([
      [1, "証明書交付"],
      [2, "窓口改善"],
    ]);
  }
);
