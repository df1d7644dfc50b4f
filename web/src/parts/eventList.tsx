import type { EventItemFragment } from '../../generated/graphql';
import { count, formatDate, formatDay, wordOf } from '../format';
import { ActorName } from './actor';
import { Headline } from './headline';

/** Events by day, as a line with a mark at each. */
export function EventList({ events }: { events: readonly EventItemFragment[] }) {
  return (
    <ol className="eventLine">
      {events.map((event) => (
        <EventItem key={event.id} event={event} />
      ))}
    </ol>
  );
}

function EventItem({ event }: { event: EventItemFragment }) {
  const { type, status, summary, date, datePrecision, participants, mentions } = event;
  const articles = new Map(mentions.map(({ article }) => [article.id, article]));
  const [first] = articles.values();
  const told = [...articles.values()].flatMap(({ publishedAt }) => publishedAt ?? []).toSorted()[0];
  return (
    <li className={status.toLowerCase()}>
      <p className="small">
        {date !== null && <time dateTime={date}>{formatDate(date, datePrecision)}</time>}
        {date === null && told === undefined && 'No day is stated'}
        {date === null && told !== undefined && (
          <>
            Told on <time dateTime={told}>{formatDay(told)}</time>
          </>
        )}
        {' · '}
        {wordOf(type)}
        {status !== 'ACTUAL' && ` (${status.toLowerCase()})`}
      </p>
      <p className="summary" lang={first?.language} dir="auto">
        {summary}
      </p>
      <p className="small">
        {participants.map(({ role, label, actor }) => (
          <span key={role + label} className="participant">
            {actor ? <ActorName actor={actor} /> : label}
          </span>
        ))}
        {first && (
          <>
            {' in '}
            <Headline article={first} />
            {articles.size > 1 && ` and ${count(articles.size - 1, 'more article')}`}
          </>
        )}
      </p>
    </li>
  );
}
