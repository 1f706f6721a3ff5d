import { readText } from "../../../support/sheet-text";

const form = (head: string, name: string): string =>
  `令和8年度　事務事業シート\n${head}\n事務事業名 | ${name}\n予算額（千円） | 100\n方向性 | 継続`;

const toldIn = async (...forms: readonly string[]): Promise<readonly string[]> => {
  const sheets = forms.map((text, at) => [`シート${at + 1}`, text] as const);
  const { plans } = await readText(Object.fromEntries(sheets));
  return plans.flatMap(({ plan: { aims, projects } }) => [
    ...aims.map(({ text }) => text),
    ...projects.map(({ name, aim }) => `${name} ${aim ?? "-"}`),
  ]);
};

describe("what forms say that their projects serve", () => {
  it.each(["施策", "基本目標", "めざす姿"])(
    "is an aim where several serve the same: %s",
    async (label) => {
      expect(
        await toldIn(
          form(`${label} | 安全なまち`, "備蓄"),
          form(`${label} | 安全なまち`, "避難訓練"),
          form(`${label} | 学びのまち`, "図書館運営")
        )
      ).toEqual(["安全なまち", "学びのまち", "備蓄 1", "避難訓練 1", "図書館運営 2"]);
    }
  );

  it("is the level that several share, whatever each says for itself", async () => {
    expect(
      await toldIn(
        form("目的 | 市民の命を守る\n施策 | 防災", "備蓄"),
        form("目的 | 避難を早める\n施策 | 防災", "避難訓練"),
        form("目的 | 本を届ける\n施策 | 教育", "図書館運営")
      )
    ).toEqual(["防災", "教育", "備蓄 1", "避難訓練 1", "図書館運営 2"]);
  });

  it("is none where each says its own far above it", async () => {
    const far = "備考 | 新しい\n".repeat(3);
    expect(
      await toldIn(form(`施策 | 防災\n${far}`, "備蓄"), form(`施策 | 教育\n${far}`, "図書館運営"))
    ).toEqual(["備蓄 -", "図書館運営 -"]);
  });

  it.each(["方向性", "今後の方向", "今後の方針", "事業の方向"])(
    "is nothing that becomes of them: %s",
    async (label) => {
      const told = form("備考 | 新しい", "備蓄").replace("方向性", label);
      const forms = ["備蓄", "避難訓練", "図書館運営"].map((name, at) =>
        told.replace("備蓄", name).replace("継続", at === 2 ? "拡充" : "継続")
      );
      expect(await toldIn(...forms)).toEqual(["備蓄 -", "避難訓練 -", "図書館運営 -"]);
    }
  );

  it("is nothing that is done for several alike", async () => {
    expect(
      await toldIn(
        form("取組方針 | 市民と協力して進める", "備蓄"),
        form("取組方針 | 市民と協力して進める", "避難訓練"),
        form("取組方針 | 本を買い足して貸し出す", "図書館運営")
      )
    ).toEqual(["備蓄 -", "避難訓練 -", "図書館運営 -"]);
  });
});
