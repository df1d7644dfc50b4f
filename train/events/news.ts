import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/root.js';
import type { EventStatus, EventType } from '../../src/parse/types.js';
import type { MarkedEvent, MarkedText } from './marks.js';

interface Bracket {
  tags: string[];
  start: number;
  end: number;
}

const FOLDER = join(packageRoot, 'train/events/news');

/** The marked sentences of train/events/news, file by file. */
export function readAllNews(): MarkedText[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readNews(readFileSync(join(FOLDER, file), 'utf8'), file));
}

/**
 * Reads invented news with its events in brackets, one sentence per line: `[a1 Kenya] [t1:CONSULT:PLANNED will meet] [r1 Uganda]`.
 * A trigger has "t", the number of its event, its types separated by "|", its status if it is not ACTUAL, and "?" if a careful
 * reader may leave it out. "a" marks actors and "r" recipients. Lines that begin with "#" are notes.
 * @param name of the file, for the ids
 * @throws Error naming the line if its brackets cannot be read
 */
export function readNews(content: string, name: string): MarkedText[] {
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    return [readLine(line, `${name}:${index + 1}`)];
  });
}

function readLine(line: string, id: string): MarkedText {
  const open: Omit<Bracket, 'end'>[] = [];
  const brackets: Bracket[] = [];
  let text = '';
  for (const part of line.split(/(\[[\w,:|?]+ |\])/)) {
    if (part === ']') {
      const bracket = open.pop();
      if (bracket === undefined) throw new Error(`${id}: a "]" without a "[".`);
      brackets.push({ ...bracket, end: text.length });
    } else if (part.startsWith('[')) open.push({ tags: part.slice(1, -1).split(','), start: text.length });
    else text += part;
  }
  if (open.length > 0 || /[[\]]/.test(text))
    throw new Error(`${id}: a bracket without tags, or without its end.`);
  return { id, text, events: eventsOf(brackets, id) };
}

function eventsOf(brackets: readonly Bracket[], id: string): MarkedEvent[] {
  const events = new Map<string, MarkedEvent>();
  for (const { tags, start, end } of brackets)
    for (const tag of tags) {
      const [, number, types = '', status = 'ACTUAL', optional] = TRIGGER.exec(tag) ?? [];
      if (number === undefined) continue;
      events.set(number, {
        trigger: { start, end },
        types: types.split('|') as EventType[],
        status: status as EventStatus,
        ...(optional !== undefined && { optional: true }),
        actors: [],
        recipients: [],
      });
    }
  for (const { tags, start, end } of brackets)
    for (const tag of tags) {
      const [, side, number = ''] = PARTY.exec(tag) ?? [];
      if (side === undefined) continue;
      const event = events.get(number);
      if (event === undefined) throw new Error(`${id}: [${tag} belongs to no event.`);
      event[side === 'a' ? 'actors' : 'recipients'].push({ start, end });
    }
  return [...events.values()].sort((one, other) => one.trigger.start - other.trigger.start);
}

const TRIGGER = /^t(\d):([A-Z|]+)(?::([A-Z]+))?(\?)?$/;
const PARTY = /^([ar])(\d)$/;
