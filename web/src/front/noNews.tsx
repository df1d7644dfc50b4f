import { Suspense, lazy, useState } from 'react';
import { type ChangeFilter, FrontChangesDocument } from '../../generated/graphql';
import type { Place } from '../live/follow';
import { useChanges } from '../live/useChanges';
import { Empty } from '../parts/states';

const Demo = lazy(() => import('./demo').then((file) => ({ default: file.Demo })));

const FILTER: ChangeFilter = { types: ['ARTICLE'] };

/** The database holds no article: how to get news in. */
export function NoNews({ load }: { load: () => void }) {
  const [place] = useState<Place>({ cursor: null });
  const [filling, setFilling] = useState(false);
  const look = () => {
    if (!filling) load();
  };
  useChanges(FrontChangesDocument, FILTER, place, look, look);
  return (
    <Empty title="There is no news yet">
      <p>Put some in, from the folder of the service and while it runs:</p>
      <dl>
        <dt>
          <code>npm run demo</code>
        </dt>
        <dd>articles that were written to try this out</dd>
        <dt>
          <code>npm run seed -- my-articles/</code>
        </dt>
        <dd>files and folders of your own, in 19 formats</dd>
        <dt>
          <code>npm run watch -- https://news.example.org/feed.xml</code>
        </dt>
        <dd>a feed, now and as it goes on</dd>
      </dl>
      <p>
        It shows here as it comes in. With a key that may write, this page can put in the first ones itself:
      </p>
      <Suspense>
        <Demo done={load} setFilling={setFilling} />
      </Suspense>
    </Empty>
  );
}
