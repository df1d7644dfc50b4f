import { skipToken, useQuery } from '@apollo/client/react';
import { WhoDocument } from '../../generated/graphql';
import type { Narrowing, Who } from './narrowing';

/** The person and the organization that an address names by slug; null while they are being loaded. */
export function useWho({ person, organization }: Narrowing): {
  who: Who | null;
  error: unknown;
  refetch: () => void;
} {
  const somebody = person !== null || organization !== null;
  const asked = {
    ...{ person: person ?? '', byPerson: person !== null },
    ...{ organization: organization ?? '', byOrganization: organization !== null },
  };
  const { data, error, refetch } = useQuery(WhoDocument, somebody ? { variables: asked } : skipToken);
  return { who: somebody ? (data ?? null) : NOBODY, error, refetch: () => void refetch() };
}

/** Always the same, so that what is made from it stays the same, too. */
const NOBODY: Who = {};
