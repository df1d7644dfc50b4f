import { graphql } from 'relay-runtime';

// relay-compiler reads these and writes an artifact for each: see relay.config.json. They are not run: in a front-end,
// Relay's plugin for Babel or SWC puts the artifact where the tag stands; the test imports the artifacts by name.

export const personQuery = graphql`
  query personQuotesQuery($slug: String!, $first: Int!) {
    person(slug: $slug) {
      name
      ...personQuotes_person @arguments(first: $first)
    }
  }
`;

export const personFragment = graphql`
  fragment personQuotes_person on Person
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
  @refetchable(queryName: "personQuotesPageQuery") {
    mentionCount
    quotes(first: $first, after: $after) @connection(key: "personQuotes_quotes") {
      totalCount
      edges {
        node {
          text
          kind
          ...personQuotes_quote
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const quoteFragment = graphql`
  fragment personQuotes_quote on Quote {
    speakerLabel
    article {
      headline
      publishedAt
    }
  }
`;

export const searchQuery = graphql`
  query personQuotesSearchQuery($query: String!) {
    search(query: $query, first: 10) @connection(key: "personQuotes_search") {
      edges {
        node {
          __typename
          ... on Quote {
            text
            kind
          }
        }
      }
    }
  }
`;
