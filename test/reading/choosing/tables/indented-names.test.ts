import { brief, readPlan } from "../../../support/reading";

const HEAD = "令和7年度 商工課 業務計画";

async function listed(...rows: readonly (readonly (string | number | null)[])[]) {
  const { plan } = await readPlan([[HEAD], ["事業名", "事業主体", "予算額（千円）"], ...rows]);
  return brief(plan.projects);
}

describe("rows whose names begin with blanks", () => {
  it("are its parts where blanks set them off and they say less, or come to its amount", async () => {
    const costs = await listed(
      ["利子補給事業", "市", 22400],
      ["　補助金の交付", null, 21000],
      ["　事務費", null, 300],
      ["空き店舗活用事業", "民間", 4500]
    );
    expect(costs).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業 4500"]);
    const sums = await listed(
      ["利子補給事業", "市", 22400],
      ["　補助金の交付", "市", 22100],
      ["　事務費", "市", 300],
      ["空き店舗活用事業", "民間", 4500]
    );
    expect(sums).toEqual(["1 利子補給事業 22400", "2 空き店舗活用事業 4500"]);
  });

  it("are projects where blanks before some names set nothing off", async () => {
    const slips = await listed(
      ["利子補給事業", "市", 22400],
      ["　空き店舗活用事業", "民間", 4500],
      ["　夏まつり開催事業", "市", 8000],
      ["観光案内所運営事業", "市", 13750]
    );
    expect(slips).toHaveLength(4);
    const lone = await listed(
      ["利子補給事業", null, 22400],
      ["空き店舗活用事業", null, 4500],
      ["　夏まつり開催事業", null, 800]
    );
    expect(lone).toHaveLength(3);
    const half = await listed(
      ["利子補給事業", "市", 22400],
      [" 空き店舗活用事業", null, 4500],
      [" 夏まつり開催事業", null, 8000]
    );
    expect(half).toHaveLength(3);
  });

  it("is a project, one alone, where its months say as much as others' do, and none costs anything", async () => {
    const MONTHS = Array.from({ length: 12 }, (_, index) => `${((index + 3) % 12) + 1}月`);
    const timed = async (...rows: readonly (readonly (string | null)[])[]) => {
      const { plan } = await readPlan([[HEAD], ["事業名", "担当", ...MONTHS], ...rows]);
      return plan.projects.map(({ name }) => name);
    };
    const first = ["利子補給", "振興係", "受付"];
    const last = ["観光案内所", "振興係", null, "開所"];
    expect(await timed(first, ["　夏まつり", "振興係", null, "開催"], last)).toHaveLength(3);
    expect(await timed(first, ["　夏まつり", "振興係"], last)).toHaveLength(2);
    expect(await timed(first, ["　職員の研修", null, null, "研修"], last)).toHaveLength(2);
    const steps = ["　会場の設営", "　交通の規制"].map((name) => [name, "振興係", "実施"]);
    expect(await timed(first, ...steps, last)).toHaveLength(2);
  });
});
