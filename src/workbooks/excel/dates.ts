/** Office.js doesn't say which date system a workbook has; its functions do: this day's serial is 1 or 1463. */
export function secondDayOf1904(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  const day = workbook.functions.date(1904, 1, 2);
  day.load("value");
  return day;
}

export function countsFrom1904(secondDay: Excel.FunctionResult<number>): boolean {
  return secondDay.value === 1;
}
