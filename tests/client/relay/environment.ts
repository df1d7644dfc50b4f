import { Environment, type GraphQLSingularResponse, Network, RecordSource, Store } from 'relay-runtime';

export function createRelayEnvironment(url: string): Environment {
  const network = Network.create(async ({ text }, variables) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    const answer = (await response.json()) as GraphQLSingularResponse;
    // Relay by itself would show the nulls and keep the reasons back.
    if ('errors' in answer && answer.errors) {
      throw new Error(answer.errors.map(({ message }) => message).join('\n'));
    }
    return answer;
  });
  return new Environment({ network, store: new Store(new RecordSource()) });
}
