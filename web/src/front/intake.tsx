import { Suspense } from 'react';
import { Whole, part } from '../parts/part';

const Demo = part(() => import('./demo').then((file) => file.Demo));

/** How to get news in, by commands or with a key on this page. */
export function Intake({
  load,
  setFilling = () => undefined,
}: {
  /** Shows what is there. */
  load: () => void;
  /** Told when this page begins to put news in, and when it ends. */
  setFilling?: (filling: boolean) => void;
}) {
  return (
    <>
      <p>Put some in, from the folder of the service and while it runs:</p>
      <dl>
        <dt>
          <code>npm run demo</code>
        </dt>
        <dd>articles that were written to try this out</dd>
        <dt>
          <code>npm run seed -- my-articles/</code>
        </dt>
        <dd>files and folders of your own: pages, feeds, mail, tables and other formats</dd>
        <dt>
          <code>npm run watch -- https://news.example.org/feed.xml</code>
        </dt>
        <dd>a feed, now and as it goes on</dd>
      </dl>
      <p>
        It shows here as it comes in. With a key that may write, this page can put in the first ones itself:
      </p>
      <Whole>
        <Suspense>
          <Demo done={load} setFilling={setFilling} />
        </Suspense>
      </Whole>
    </>
  );
}
