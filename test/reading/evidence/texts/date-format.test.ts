import { dateFormat } from "../../../../src/reading/evidence/texts/date-format";

describe("a number format", () => {
  it.each([
    ["yyyy/m/d", "day"],
    ['[$-411]ggge"年"m"月"d"日";@', "day"],
    ["[$-411]ge.m", "month"],
    ['m"月"', "month"],
  ])("%s shows a %s", (format, shows) => {
    expect(dateFormat(format)).toBe(shows);
  });

  it.each(["General", "@", "#,##0", '0"年度"', 'General"年度"', "[Magenta]0", "0.0E+00", "h:mm"])(
    "%s shows no date",
    (format) => {
      expect(dateFormat(format)).toBeNull();
    }
  );

  it("that counts hours shows no date", () => {
    expect(dateFormat("[h]:mm")).toBeNull();
  });
});
