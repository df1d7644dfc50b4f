import { graphql } from 'relay-runtime';

// Read by relay-compiler: see personQuotes.ts.

export const changedSubscription = graphql`
  subscription changedSubscription($filter: ChangeFilter, $since: String) {
    changed(filter: $filter, since: $since) {
      cursor
      operation
      type
      nodeId
      node {
        __typename
        id
        ... on Article {
          slug
        }
      }
    }
  }
`;
