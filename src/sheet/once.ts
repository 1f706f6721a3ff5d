/** The answer, made when it is first asked for and then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Answers by what was asked, each made when it is first asked for and then kept. */
export function remembered<K, T>(make: (asked: K) => T): (asked: K) => T {
  const made = new Map<K, T>();
  return (asked) => {
    const known = made.get(asked);
    if (known !== undefined) return known;
    const answer = make(asked);
    made.set(asked, answer);
    return answer;
  };
}
