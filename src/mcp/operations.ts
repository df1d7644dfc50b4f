// The tools' operations of the API. Every fact comes with the article that states it and its position there.

const SOURCE = `
  fragment Source on Article { id slug headline publisher url publishedAt }
`;

const QUOTE = `
  fragment QuoteFacts on Quote {
    id kind text start end speakerLabel cue confidence
    speaker { id name titles }
    saidBy { __typename id name }
    article { ...Source }
  }
`;

const EVENT = `
  fragment EventFacts on Event {
    id type status summary date datePrecision
    country { code name }
    participants { role label person { id name } organization { id name } country { code name } }
    mentions { start end text confidence article { ...Source } }
  }
`;

export const SEARCH = `
  query ToolSearch($query: String!, $types: [SearchType!], $first: Int!) {
    search(query: $query, types: $types, first: $first) {
      totalCount
      edges {
        score
        snippet { text spans { start end } }
        node {
          __typename
          ... on Node { id }
          ... on Article { ...Source }
          ... on Person { name titles mentionCount }
          ... on Organization { name organizationKind: kind mentionCount }
          ... on Quote { ...QuoteFacts }
          ... on Event { ...EventFacts }
        }
      }
    }
  }
  ${SOURCE} ${QUOTE} ${EVENT}
`;

export const FIND_SPEAKER = `
  query ToolFindSpeaker($name: String!) {
    people(filter: { name: $name }, first: 5) { nodes { id name titles mentionCount } }
    organizations(filter: { name: $name }, first: 5) { nodes { id name kind mentionCount } }
  }
`;

export const QUOTES = `
  query ToolQuotes($filter: QuoteFilter!, $first: Int!) {
    quotes(filter: $filter, first: $first) { totalCount nodes { ...QuoteFacts } }
  }
  ${SOURCE} ${QUOTE}
`;

export const EVENTS = `
  query ToolEvents($filter: EventFilter!, $first: Int!) {
    events(filter: $filter, first: $first, orderBy: { field: DATE, direction: DESC }) {
      totalCount
      nodes { ...EventFacts }
    }
  }
  ${SOURCE} ${EVENT}
`;

export const ARTICLE = `
  query ToolArticle($slug: String, $id: ID) {
    article(slug: $slug, id: $id) {
      ...Source
      text language authors
      people(first: 50) { nodes { id name titles } }
      quotes(first: 50) { totalCount nodes { ...QuoteFacts } }
      events(first: 50) { totalCount nodes { ...EventFacts } }
    }
  }
  ${SOURCE} ${QUOTE} ${EVENT}
`;
