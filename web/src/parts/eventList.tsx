import { Link } from 'wouter';
import type { EventItemFragment } from '../../generated/graphql';
import { count, formatDate, wordOf } from '../format';
import { links } from '../links';
import { ActorName } from './actor';

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
  return (
    <li className={status.toLowerCase()}>
      <p className="small">
        {date === null ? 'No day is stated' : <time dateTime={date}>{formatDate(date, datePrecision)}</time>}
        {' · '}
        {wordOf(type)}
        {status !== 'ACTUAL' && ` (${status.toLowerCase()})`}
      </p>
      <p className="summary" dir="auto">
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
            <Link href={links.article(first.slug)}>{first.headline}</Link>
            {articles.size > 1 && ` and ${count(articles.size - 1, 'more article')}`}
          </>
        )}
      </p>
    </li>
  );
}
