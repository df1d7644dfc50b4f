import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { CountryNetworkDocument } from '../../generated/graphql';
import { Network } from '../network/network';
import { Loading, Problem } from '../parts/states';

/**
 * With which other countries one takes part in events, and these with each other.
 *
 * @param list all of them, by their names
 */
export function CountryNetwork({ code, list }: { code: string; list: ReactNode }) {
  const { data, error, refetch } = useQuery(CountryNetworkDocument, { variables: { code } });
  const country = data?.country;
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  return country ? <Network center={country} joint="event" list={list} /> : <Loading />;
}
