/** An example query. */
export interface StarterOperation {
  title: string;
  /** What the answer shows, in one sentence. */
  description: string;
  query: string;
}

/**
 * Shown on the landing page and preloaded in both explorers; all work on the seed articles without variables.
 */
export const starterOperations: readonly StarterOperation[] = [
  {
    title: 'People in the news',
    description: 'Who is named most, under which names and titles, and for which countries they act.',
    query: `query PeopleInTheNews {
  people(first: 10, orderBy: { field: MENTION_COUNT, direction: DESC }) {
    totalCount
    nodes {
      name
      titles
      aliases
      mentionCount
      countries {
        nodes {
          name
          flag
        }
      }
    }
  }
}`,
  },
  {
    title: 'A person and what they said',
    description: 'The quotes of one person, what each is about, and the sentences it stands in.',
    query: `query PersonWithQuotes($slug: String = "donald-trump") {
  person(slug: $slug) {
    name
    titles
    quotes(first: 10) {
      totalCount
      nodes {
        text
        kind
        cue
        context
        aboutCountries {
          nodes {
            name
          }
        }
        article {
          headline
        }
      }
    }
  }
}`,
  },
  {
    title: 'Events between countries',
    description: 'Who did what to whom, when, and the words that state it.',
    query: `query EventsBetweenCountries($code: CountryCode = "RU") {
  country(code: $code) {
    name
    events(first: 10) {
      totalCount
      nodes {
        type
        status
        summary
        date
        participants {
          role
          label
          person {
            name
          }
          country {
            name
          }
        }
        mentions {
          text
          start
          end
          article {
            headline
          }
        }
      }
    }
  }
}`,
  },
  {
    title: 'Quotes about a country',
    description: 'What was said about one country, and by whom.',
    query: `query QuotesAboutCountry($code: CountryCode = "RU") {
  quotes(first: 10, filter: { aboutCountryCode: $code }) {
    totalCount
    nodes {
      text
      speakerLabel
      speaker {
        name
        slug
      }
      article {
        headline
        publishedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  {
    title: 'An article to render',
    description:
      'Paragraphs and the places of every mention in the text: all that a page needs to highlight them.',
    query: `query ArticleToRender($text: String = "Syria") {
  articles(first: 1, filter: { text: $text }) {
    nodes {
      headline
      slug
      wordCount
      paragraphs {
        kind
        start
        end
        text
      }
      mentions(first: 20) {
        nodes {
          start
          end
          text
          kind
          person {
            name
          }
          country {
            code
          }
        }
      }
      quotes {
        nodes {
          kind
          start
          end
          speaker {
            name
          }
        }
      }
    }
  }
}`,
  },
];
