/** Names in marked texts are in braces, after the letter of their type: `{P Rosa Tanguila} left {L Quito}.` */
const TYPE_OF: Readonly<Record<string, string>> = { P: 'PERSON', O: 'ORG', L: 'LOC', X: 'OTHER' };

export interface MarkedName {
  /** Offset in UTF-16 code units; the end is exclusive. */
  start: number;
  end: number;
  /** PERSON, ORG, LOC or OTHER. */
  type: string;
}

export interface Marked {
  text: string;
  entities: MarkedName[];
}

/**
 * Reads the texts of a file, one per line, without empty lines and those that start with #.
 *
 * @throws Error if a brace has no partner
 */
export function readMarked(file: string): Marked[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(readPassage);
}

function readPassage(line: string): Marked {
  const entities: MarkedName[] = [];
  let text = '';
  for (const [index, part] of line.split(/\{([POLX] [^{}]+)\}/).entries()) {
    if (index % 2 === 0) {
      if (/[{}]/.test(part)) throw new Error(`A brace is left over in: ${line}`);
      text += part;
      continue;
    }
    const start = text.length;
    text += part.slice(2);
    entities.push({ start, end: text.length, type: TYPE_OF[part.charAt(0)] ?? 'OTHER' });
  }
  return { text, entities };
}
