import { ParserOverloaded } from './parserOverloaded.js';

/** Default limit of waiting characters: 13 seconds of work at FIRST_RATE. */
const MOST_WAITING = 4_000_000;
/** Characters that a text counts for at least, because handing it over takes time too. */
const LEAST = 1_000;
/** Characters per second, assumed before the parser has read anything. */
const FIRST_RATE = 300_000;
/** Weight of the latest text in the average rate. */
const NEWEST = 0.2;
/** Seconds. */
const LONGEST_WAIT = 60;

/** The texts that wait to be parsed, and how long they will take. */
export interface Backlog {
  /**
   * Admits a text. If nothing waits, it is admitted however long it is.
   * @param length in characters
   * @returns a function to call when the text is done
   * @throws ParserOverloaded if too much waits
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
