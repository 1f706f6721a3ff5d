/** The whole numbers from the first to the last, as of rows or columns; none where the last is less. */
export function numbersFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
