import { useQuery } from '@apollo/client/react';
import { PersonNetworkDocument } from '../../generated/graphql';
import { Network } from '../network/network';
import { Loading, Problem } from '../parts/states';

/** With whom a person is named. */
export function PersonNetwork({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(PersonNetworkDocument, { variables: { slug } });
  const person = data?.person;
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  return person ? <Network center={person} /> : <Loading />;
}
