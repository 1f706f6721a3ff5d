/** Names in Japanese quotes, one behind the other. */
export function named(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join("");
}

/** Names in English quotes, with commas. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}
