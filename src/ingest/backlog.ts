import { ParserOverloaded } from './parserOverloaded.js';

/** Characters that may wait, where nothing else is said: by FIRST_RATE a server reads them in 13 seconds. */
const MOST_WAITING = 4_000_000;
/** What a text counts for at least: to hand it over takes time too. */
const LEAST = 1_000;
/** Characters a second that are assumed of a parser that has read nothing yet; what it reads corrects it. */
const FIRST_RATE = 300_000;
/** What the rate of one more text counts for, beside those before. */
const NEWEST = 0.2;
const LONGEST_WAIT = 60;

/** What waits to be parsed, and how long it will take. */
export interface Backlog {
  /**
   * Lets a text in. One is always let in where nothing waits, however long it is.
   * @returns to be called when the text is done with
   * @throws ParserOverloaded where too much waits
   */
  enter: (length: number) => () => void;
}

export function makeBacklog(mostWaiting = MOST_WAITING, now: () => number = Date.now): Backlog {
  let waiting = 0;
  let rate = FIRST_RATE;
  let lastDone = now();
  return {
    enter(length) {
      const size = Math.max(LEAST, length);
      if (waiting > 0 && waiting + size > mostWaiting)
        throw new ParserOverloaded(Math.min(LONGEST_WAIT, Math.max(1, Math.ceil(waiting / rate))));
      if (waiting === 0) lastDone = now();
      waiting += size;
      return () => {
        const passed = now() - lastDone;
        lastDone = now();
        waiting -= size;
        if (passed > 0) rate += NEWEST * ((size * 1000) / passed - rate);
      };
    },
  };
}
