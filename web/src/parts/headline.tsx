import { Link } from 'wouter';
import type { HeadlineFragment } from '../../generated/graphql';
import { formatDay } from '../format';
import { links } from '../links';

type Named = Pick<HeadlineFragment, 'slug' | 'headline' | 'language'>;

/** The headline of an article in its own language and direction, as a link to its page. */
export const Headline = ({ article: { slug, headline, language } }: { article: Named }) => (
  <Link href={links.article(slug)} lang={language} dir="auto">
    {headline}
  </Link>
);

/** “Meridian Post, 4 March 2026”: as much of it as is known. */
export const whereAndWhen = ({
  publisher,
  publishedAt,
}: Pick<HeadlineFragment, 'publisher' | 'publishedAt'>): string =>
  [publisher, publishedAt && formatDay(publishedAt)].filter(Boolean).join(', ');
