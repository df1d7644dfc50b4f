import type { ParsedPerson } from '../../parse/types.js';
import { evenText } from '../identify/evenText.js';

/** The forms of a person's name in an article, each as often as it occurs. */
export function writtenNames({ mentions }: ParsedPerson): string[] {
  return mentions.filter(({ kind }) => kind === 'NAME').map(({ text }) => aliasOf(text));
}

/** A form of a name as it is kept, from the words of a text: a name may be broken over two lines, or be in NFD. */
export function aliasOf(text: string): string {
  return evenText(text);
}

/** The distinct titles and countries that an article gives a person. */
export function statedOf(parts: ParsedPerson[]): { titles: string[]; countryCodes: string[] } {
  const stated = parts.flatMap((person) => person.titles);
  return {
    titles: [...new Set(stated.map(({ title }) => title))],
    countryCodes: [...new Set(stated.flatMap(({ countryCode }) => countryCode ?? []))],
  };
}
