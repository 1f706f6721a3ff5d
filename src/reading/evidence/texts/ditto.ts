import { fold } from "./folding";

/** Whether a text says no more than that the one above it is meant again: `〃`, 同上. */
export function isDitto(text: string): boolean {
  return text.length <= LONGEST && DITTO.test(fold(text));
}

const LONGEST = 8;
/** Folding makes two primes of `″`. */
const DITTO = /^(?:[〃々仝"“”]|['′]{2}|同上?)$/;
