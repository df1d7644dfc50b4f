import { Link } from 'wouter';
import type { ActorNameFragment } from '../../generated/graphql';
import { links } from '../links';
import { Code } from './code';

/** Who said or did something, as a link to its page: a person, an organization or a country. */
export function ActorName({ actor }: { actor: ActorNameFragment }) {
  switch (actor.__typename) {
    case 'Person':
      return (
        <Link href={links.person(actor.slug)}>
          <bdi>{actor.name}</bdi>
        </Link>
      );
    case 'Organization':
      return (
        <Link href={links.organization(actor.slug)}>
          <bdi>{actor.name}</bdi>
        </Link>
      );
    case 'Country':
      return (
        <Link href={links.country(actor.code)}>
          <Code code={actor.code} />
          <bdi>{actor.name}</bdi>
        </Link>
      );
  }
}
