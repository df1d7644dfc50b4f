import type { ParsedArticle } from '../../src/parse/types.js';

/** What an article of the invented world says when it names organizations too: a company, and a court of its first country. */
export function withBodies(article: ParsedArticle, n: number): ParsedArticle {
  const evidence = { why: 'invented', confidence: 1 };
  const [code = 'US'] = article.countries.map((country) => country.code);
  const company = `Firm${String(n % 4)} Inc`;
  const words = `Third words ${String(n)},`;
  const text = `${article.text} “${words}” ${company} told the High Court of ${code}.`;
  const span = (part: string) => {
    const start = text.lastIndexOf(part);
    return { start, end: start + part.length, text: part };
  };
  const context = { start: article.text.length + 1, end: text.length };
  const mention = (part: string) => ({ ...span(part), kind: 'NAME' as const, ...evidence });
  return {
    ...article,
    text,
    wordCount: text.split(/\s+/).length,
    paragraphs: [{ kind: 'LEAD', start: 0, end: text.length }],
    organizations: [
      { name: company, kind: 'COMPANY', countryCode: null, aliases: [], mentions: [mention(company)] },
      {
        name: 'High Court',
        kind: n % 2 === 0 ? 'COURT' : null,
        countryCode: code,
        aliases: ['HC'],
        mentions: [mention('High Court')],
      },
    ],
    people: article.people.map((person) => ({
      ...person,
      titles: [...person.titles, { title: `chief of ${company}`, countryCode: null }],
    })),
    quotes: [
      ...article.quotes,
      {
        ...span(words),
        kind: 'DIRECT',
        speaker: null,
        speakerOrganization: 0,
        speakerLabel: company,
        speakerSpan: span(company),
        cue: 'told',
        cueSpan: span('told'),
        context,
        aboutPeople: [],
        aboutCountries: [],
        aboutOrganizations: [1],
        ...evidence,
      },
    ],
    events: [
      ...article.events,
      {
        type: 'REQUEST',
        status: 'ACTUAL',
        summary: text.slice(context.start, context.end),
        participants: [
          ...[{ role: 'ACTOR' as const, person: null, organization: 0, countryCode: null, label: company }],
          ...[
            {
              role: 'RECIPIENT' as const,
              person: null,
              organization: 1,
              countryCode: code,
              label: 'the court',
            },
          ],
          ...[
            { role: 'RECIPIENT' as const, person: null, organization: null, countryCode: code, label: code },
          ],
          ...[
            {
              role: 'RECIPIENT' as const,
              person: null,
              organization: null,
              countryCode: code,
              label: 'officials',
            },
          ],
        ].map((participant) => ({ ...participant, span: null })),
        placeCountry: null,
        date: article.events[0]?.date ?? null,
        mentions: [{ ...span('told'), sentence: context, ...evidence }],
      },
    ],
  };
}
