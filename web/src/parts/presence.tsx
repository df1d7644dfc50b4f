import { count } from '../format';

/** How often somebody is named: “Named 17 times in 13 articles, 2 of them copies”. */
export function Presence({
  times,
  articles,
  originals,
}: {
  times: number;
  articles: number;
  /** Articles that are no copies: those that lists and timelines show. */
  originals: number;
}) {
  const copies = articles - originals;
  return `Named ${count(times, 'time')} in ${count(articles, 'article')}${copies > 0 ? `, ${String(copies)} of them ${copies === 1 ? 'a copy' : 'copies'}` : ''}`;
}
