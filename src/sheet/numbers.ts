/** The whole numbers from the first to the last, as of rows or columns; none where the last is less. */
export function numbersFrom(first: number, last: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; number <= last; number++) numbers.push(number);
  return numbers;
}
