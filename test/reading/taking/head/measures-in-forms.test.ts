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
});
