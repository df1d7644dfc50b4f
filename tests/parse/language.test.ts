import { expect, test } from 'vitest';
import { readDocument } from '../../src/parse/document.js';
import { detectLanguage } from '../../src/parse/language.js';

test.each([
  ['The minister said on Monday that talks would go on for a week.', 'en'],
  ['Trump meets Putin', 'en'],
  ['The Polizeipräsident told the Süddeutsche Zeitung that the Bundestag was safe.', 'en'],
  [
    'Der Minister sagte am Montag, die Gespräche würden noch eine Woche dauern, aber niemand glaubte ihm.',
    'de',
  ],
  ['Le ministre a déclaré lundi que les discussions se poursuivraient pendant une semaine encore.', 'fr'],
  ['El ministro dijo el lunes que las conversaciones continuarían durante una semana más en Madrid.', 'es'],
  ['Министр заявил в понедельник, что переговоры продолжатся еще неделю.', 'ru'],
  ['外交部长星期一表示,谈判将再持续一周,双方都希望达成协议。', 'zh'],
  ['12 34 !!', 'und'],
  ['', 'und'],
])('%s: %s', (text, wanted) => {
  expect(detectLanguage(text)).toBe(wanted);
});

test('the words of a text tell the same as a sample of it', () => {
  const english = 'The minister said on Monday that the talks would go on for a week. ';
  const german = 'Der Minister sagte am Montag, die Gespräche würden noch eine Woche dauern. ';
  for (const [text, wanted] of [
    [english.repeat(20), 'en'],
    [german.repeat(20), 'de'],
    [german.repeat(60) + english.repeat(2), 'de'],
  ] as const) {
    expect(detectLanguage(text)).toBe(wanted);
    expect(detectLanguage(text, readDocument(text).tokens)).toBe(wanted);
  }
});
