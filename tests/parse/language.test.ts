import { expect, test } from 'vitest';
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
