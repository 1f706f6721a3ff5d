import { readText } from "../../../support/sheet-text";

it.each(["作業内容", "要領", "具体策", "進め方", "本年度計画", "内容・規模"])(
  "takes texts under %s for what is done",
  async (heading) => {
    const { plans } = await readText({
      計画: `
      令和８年度　情報推進課　業務計画
      番号 | 業務名 | ${heading} | 予算額（千円） | 備考
      1 | 住民記録の移行 | データを新しい形式に移す。 | 4800 |
      2 | 税の移行 | 現新の照合を３回行う。 | 5200 |
    `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { initiative: "データを新しい形式に移す。" },
      { initiative: "現新の照合を３回行う。" },
    ]);
  }
);

it.each(["対策", "変更内容", "関連計画"])("takes nothing under %s for it", async (heading) => {
  const { plans } = await readText({
    計画: `
      令和８年度　情報推進課　業務計画
      番号 | 業務名 | ${heading} | 予算額（千円） | 備考
      1 | 住民記録の移行 | データを新しい形式に移す。 | 4800 |
      2 | 税の移行 | 現新の照合を３回行う。 | 5200 |
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { initiative: "" },
    { initiative: "" },
  ]);
});

test("takes texts under 摘要 for it where nothing else tells what is done", async () => {
  const read = async (heading: string) => {
    const { plans } = await readText({
      計画: `
      令和８年度　情報推進課　業務計画
      番号 | 業務名 | 摘要 | ${heading} | 予算額（千円）
      1 | 住民記録の移行 | データを新しい形式に移す | 県に照会する | 4800
      2 | 税の移行 | 現新の照合を３回行う | 税務課と詰める | 5200
    `,
    });
    return plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
  };
  expect(await read("備考")).toEqual(["データを新しい形式に移す", "現新の照合を３回行う"]);
  expect(await read("事業内容")).toEqual(["県に照会する", "税務課と詰める"]);
});
