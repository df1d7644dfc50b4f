import type { ParsedArticle, ParsedEvent, ParsedOrganization, ParsedPerson } from '../../src/parse/types.js';

const evidence = { why: 'test', confidence: 0.9 };

/** Says what the parser would have found in a text. */
export class Draft {
  readonly parsed: ParsedArticle;

  constructor(text: string, about: Partial<ParsedArticle> = {}) {
    const whole = { start: 0, end: text.length };
    this.parsed = {
      text,
      headline: text,
      headlineSpan: whole,
      language: 'en',
      publishedAt: null,
      authors: [],
      wordCount: text.split(' ').length,
      paragraphs: [{ kind: 'LEAD', ...whole }],
      people: [],
      countries: [],
      quotes: [],
      events: [],
      organizations: [],
      dates: [],
      ...about,
    };
  }

  private span(part: string) {
    const start = this.parsed.text.indexOf(part);
    if (start < 0) throw new Error(`"${part}" does not stand in "${this.parsed.text}"`);
    return { start, end: start + part.length };
  }

  /** A person and the forms of the name that stand in the text. */
  person(name: string, forms = [name], about: Partial<ParsedPerson> = {}): this {
    const mentions = forms.map((text) => ({ ...this.span(text), text, kind: 'NAME' as const, ...evidence }));
    this.parsed.people.push({ name, gender: null, titles: [], mentions, ...about });
    return this;
  }

  /** An organization and the forms of the name that stand in the text. */
  organization(name: string, forms = [name], about: Partial<ParsedOrganization> = {}): this {
    const mentions = forms.map((text) => ({ ...this.span(text), text, kind: 'NAME' as const, ...evidence }));
    this.parsed.organizations.push({ name, kind: null, countryCode: null, aliases: [], mentions, ...about });
    return this;
  }

  private organizationOf(name: string | null): number | null {
    const index = this.parsed.organizations.findIndex((one) => one.name === name);
    return index < 0 ? null : index;
  }

  country(code: string, text: string): this {
    this.parsed.countries.push({ code, mentions: [{ ...this.span(text), text, kind: 'NAME', ...evidence }] });
    return this;
  }

  quote(
    text: string,
    speaker: string | null,
    aboutPeople: string[] = [],
    aboutCountries: string[] = [],
    aboutOrganizations: string[] = [],
  ): this {
    const context = { start: 0, end: this.parsed.text.length };
    const nobody = {
      speakerOrganization: this.organizationOf(speaker),
      speakerLabel: null,
      speakerSpan: null,
      cue: null,
      cueSpan: null,
    };
    this.parsed.quotes.push({
      ...this.span(text),
      ...nobody,
      ...{
        text,
        kind: 'DIRECT',
        speaker: nobody.speakerOrganization === null ? speaker : null,
        context,
        aboutPeople,
        aboutCountries,
        aboutOrganizations: aboutOrganizations.flatMap((name) => this.organizationOf(name) ?? []),
      },
      ...evidence,
    });
    return this;
  }

  /** An event that `trigger` tells, between people and organizations (by name) or countries (by code), on a day or at no known time. */
  event(trigger: string, participants: string[], day: string | null, about: Partial<ParsedEvent> = {}): this {
    const place = this.span(trigger);
    this.parsed.events.push({
      type: 'CONSULT',
      status: 'ACTUAL',
      summary: this.parsed.text,
      participants: participants.map((label, i) => ({
        role: i === 0 ? 'ACTOR' : 'RECIPIENT',
        person: this.parsed.people.some(({ name }) => name === label) ? label : null,
        countryCode: this.parsed.countries.some(({ code }) => code === label) ? label : null,
        organization: this.organizationOf(label),
        label,
        span: null,
      })),
      placeCountry: null,
      date:
        day === null ? null : { ...place, text: day, date: day, dateEnd: day, precision: 'DAY', ...evidence },
      mentions: [
        { ...place, text: trigger, sentence: { start: 0, end: this.parsed.text.length }, ...evidence },
      ],
      ...about,
    });
    return this;
  }
}
