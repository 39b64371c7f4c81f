/** Answers by what was asked, of which the least recently asked is forgotten first. */
export interface Recent<Answer> {
  get(key: string, make: () => Answer): Answer;
}

/** @param most how many answers are remembered */
export function recent<Answer>(most: number): Recent<Answer> {
  const held = new Map<string, Answer>();
  return {
    get(key, make) {
      const answer = held.has(key) ? held.get(key)! : make();
      held.delete(key);
      held.set(key, answer);
      if (held.size > most) held.delete(held.keys().next().value!);
      return answer;
    },
  };
}
