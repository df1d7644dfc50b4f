import { Empty } from '../parts/states';

/** The database holds no article: how to get news in. */
export function NoNews() {
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
      <p>Then open this page again.</p>
    </Empty>
  );
}
