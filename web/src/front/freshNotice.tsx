import { useState } from 'react';
import type { FrontPageQuery } from '../../generated/graphql';
import { count } from '../format';
import { Notice } from '../parts/notice';
import { useFreshNews } from './freshNews';
import type { Narrowing, Who } from './narrowing';

/** Says how many articles came in since the list was loaded, and shows them when it is pressed. */
export function FreshNotice({
  articles,
  narrowing,
  who,
  load,
}: {
  articles: FrontPageQuery['articles'];
  narrowing: Narrowing;
  who: Who;
  /** Loads the list anew; is told which articles of it are new. */
  load: (fresh: ReadonlySet<string>) => Promise<unknown>;
}) {
  const [busy, setBusy] = useState(false);
  const { ids, clear } = useFreshNews(articles, narrowing, who, () => void load(new Set()));
  const show = () => {
    setBusy(true);
    load(ids)
      .then(clear)
      // It can be pressed again.
      .catch(() => undefined)
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <Notice>
      {ids.size > 0 && (
        <button type="button" onClick={show} disabled={busy}>
          {count(ids.size, 'new article')}
        </button>
      )}
    </Notice>
  );
}
