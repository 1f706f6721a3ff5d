import { languageOf } from "../../src/text/language";
import { grouped } from "../../src/text/numbers";

test.each([undefined, "", "ja_JP.UTF-8", "ja", "C", "C.UTF-8", "POSIX"])(
  "Japanese comes first: %s",
  (locale) => {
    expect(languageOf(locale)).toBe("ja");
  }
);

test.each(["en_US.UTF-8", "en-US", "fr_FR"])("another language gets English: %s", (locale) => {
  expect(languageOf(locale)).toBe("en");
});

test("numbers are grouped by thousands, negative ones too", () => {
  expect([0, 999, 1000, 234908, -1234567].map(grouped)).toEqual([
    "0",
    "999",
    "1,000",
    "234,908",
    "-1,234,567",
  ]);
});
