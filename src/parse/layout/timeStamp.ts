import { STAMP_ANCHORS, STAMP_WORDS } from '../data/pageWords.js';

const DAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm|h|m|min|mins|hr|hrs|[ap]\.m)?$/;
const MOST_WORDS = 16;

/** "Published 4:15 PM EST, Mon February 10, 2020", "Updated 2 hours ago", "5 min read": nothing but words of time. */
export function isTimeStamp(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s,:;|·•/()–—-]+|\.(?=\s|$|\d)/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  let numbers = 0;
  let anchors = 0;
  let months = 0;
  for (const word of words) {
    if (NUMBER.test(word)) {
      numbers++;
      if (/[ap]\.?m$/.test(word)) anchors++;
    } else if (MONTH.test(word)) months++;
    else if (!STAMP_WORDS.has(word) && !DAY.test(word)) return false;
    if (STAMP_ANCHORS.has(word)) anchors++;
  }
  return (
    (numbers > 0 || words.includes('ago') || words.includes('now')) &&
    (anchors > 0 || (months > 0 && numbers > 0))
  );
}
