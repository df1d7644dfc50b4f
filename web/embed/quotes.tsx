import { useQuery } from '@apollo/client/react';
import { Fragment, type ReactNode } from 'react';
import { EmbeddedDocument, type EmbeddedQuery, type QuoteFilter } from '../generated/graphql';
import { ActorName } from '../src/parts/actor';
import { Quotes } from '../src/parts/pagedLists';
import { Empty, Loading, Problem } from '../src/parts/states';

/** Which quotes are wanted. Conditions that are given must all hold. */
export interface Wanted {
  /** Slug of the person, or of the organization, who said it. */
  person: string | null;
  organization: string | null;
  /** Slug of the person whom it is about. */
  'about-person': string | null;
  /** Slug of the organization that it is about. */
  'about-organization': string | null;
  /** Code of the country that it is about. */
  'about-country': string | null;
  /** Words in it, as a search takes them. */
  words: string | null;
}

/** `<newsgraph-quotes person="…">`: what was said, by whom and where, the newest first. */
export function EmbeddedQuotes({ wanted }: { wanted: Wanted }) {
  const { person, organization, 'about-person': about, 'about-organization': body } = wanted;
  const { data, error, refetch } = useQuery(EmbeddedDocument, {
    variables: {
      ...{ speaker: person ?? '', bySpeaker: person !== null },
      ...{ organization: organization ?? '', byOrganization: organization !== null },
      ...{ about: about ?? '', aboutSomebody: about !== null },
      ...{ aboutBody: body ?? '', aboutOrganization: body !== null },
    },
  });
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (Object.values(data).includes(null)) return <Empty title="Nobody is known by that name" level={2} />;
  return (
    <>
      <Title actors={data} />
      <Quotes filter={filterOf(wanted, data)} speakers={person === null && organization === null} />
    </>
  );
}

function Title({ actors }: { actors: EmbeddedQuery }): ReactNode {
  const by = actors.speaker ?? actors.organization;
  const about = [actors.about, actors.aboutOrganization].filter((actor) => actor != null);
  if (!by && about.length === 0) return null;
  return (
    <h2>
      {by ? <ActorName actor={by} /> : 'Said'}
      {about.map((actor, index) => (
        <Fragment key={actor.id}>
          {index === 0 ? ' about ' : ' and '}
          <ActorName actor={actor} />
        </Fragment>
      ))}
    </h2>
  );
}

function filterOf(
  wanted: Wanted,
  { speaker, organization, about, aboutOrganization }: EmbeddedQuery,
): QuoteFilter {
  const { 'about-country': country, words } = wanted;
  return {
    ...(speaker && { speakerId: speaker.id }),
    ...(organization && { organizationId: organization.id }),
    ...(about && { aboutPersonId: about.id }),
    ...(aboutOrganization && { aboutOrganizationId: aboutOrganization.id }),
    ...(country !== null && { aboutCountryCode: country.toUpperCase() }),
    ...(words !== null && { text: words }),
  };
}
