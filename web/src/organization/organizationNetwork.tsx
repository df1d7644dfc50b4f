import { useQuery } from '@apollo/client/react';
import { OrganizationNetworkDocument } from '../../generated/graphql';
import { Network } from '../network/network';
import { Loading, Problem } from '../parts/states';

/** With which others an organization is named. */
export function OrganizationNetwork({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(OrganizationNetworkDocument, { variables: { slug } });
  const organization = data?.organization;
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  return organization ? <Network center={organization} /> : <Loading />;
}
