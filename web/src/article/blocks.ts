import type { ArticlePageQuery } from '../../generated/graphql';

type Kind = NonNullable<ArticlePageQuery['article']>['paragraphs'][number]['kind'];

/** A block of the text to show, or what lies between blocks without being only white space. */
export interface Block {
  kind: Kind | 'BETWEEN';
  start: number;
  end: number;
}

/** The whole text in blocks: nothing of it is lost, whatever lies between its paragraphs. */
export function blocksOf(
  text: string,
  paragraphs: readonly { kind: Kind; start: number; end: number }[],
): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (text.slice(at, end).trim() !== '') blocks.push({ kind: 'BETWEEN', start: at, end });
  };
  for (const { kind, start, end } of paragraphs) {
    fill(start);
    blocks.push({ kind, start, end });
    at = end;
  }
  fill(text.length);
  return blocks;
}
