/** Today where the user is, as `2026-04-10`. */
export function today(): string {
  const now = new Date();
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
