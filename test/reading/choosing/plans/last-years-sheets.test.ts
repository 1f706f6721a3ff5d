import { readText } from "../../../support/sheet-text";

const plan = (title: string, ...names: readonly string[]): string => `
  ${title}　業務計画
  No | 事業名 | 予算額（千円） | 方向性
  ${names.map((name, at) => `${at + 1} | ${name} | ${at + 1}00 | 継続`).join("\n")}`;

it.each(["昨年度", "前年度", "（参考）前年度", "昨年度分", "前年度計画", "【昨年】"])(
  "a sheet called last year's is no part of this year's plan, whatever its title says: %s",
  async (name) => {
    for (const title of ["令和8年度　福祉課", "福祉課", "令和7年度　福祉課"]) {
      const { plans } = await readText({
        [name]: plan("令和7年度　福祉課", "除雪", "緑化"),
        業務計画: plan(title, "見守り", "配食", "相談"),
      });
      expect(plans.map(({ plan: { projects } }) => projects.length)).toEqual([2, 3]);
    }
  }
);
