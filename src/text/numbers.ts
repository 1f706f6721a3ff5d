/** A number with separators: `234,908`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}

/** A number with what it counts, in English: `1 lane`, `2 lanes`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
