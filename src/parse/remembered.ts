/**
 * The same function of a word, with its results kept: the words of the news are few and recur. When there are
 * too many, it begins anew.
 */
export function remembered<Result>(most: number, of: (word: string) => Result): (word: string) => Result {
  const kept = new Map<string, Result>();
  return (word) => {
    let result = kept.get(word);
    if (result === undefined) {
      result = of(word);
      if (kept.size >= most) kept.clear();
      kept.set(word, result);
    }
    return result;
  };
}
