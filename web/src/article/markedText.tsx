import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ArticlePageQuery } from '../../generated/graphql';
import { formatNumber } from '../format';
import { useEmbedded } from '../parts/embedded';
import { type Block, blocksOf } from './blocks';
import { FactCard } from './factCard';
import { segmentsOf } from '../../../src/segments';
import { type Fact, LAYERS, type Layer } from './facts';

type Article = NonNullable<ArticlePageQuery['article']>;

const NAMES: Record<Layer, string> = {
  people: 'People',
  organizations: 'Organizations',
  countries: 'Countries',
  quotes: 'Quotes',
  reports: 'Reported speech',
  events: 'Events',
};

const HIDDEN = 'newsgraph.hidden';

/** Layers that are hidden; the browser keeps them, but not for a page of somebody else, whose storage is not ours. */
function useHidden(): [ReadonlySet<Layer>, (hidden: ReadonlySet<Layer>) => void] {
  const embedded = useEmbedded();
  const [hidden, setHidden] = useState<ReadonlySet<Layer>>(() => {
    const names = embedded ? [] : (localStorage.getItem(HIDDEN) ?? '').split(' ');
    return new Set(LAYERS.filter((layer) => names.includes(layer)));
  });
  const hide = (layers: ReadonlySet<Layer>) => {
    if (!embedded) localStorage.setItem(HIDDEN, [...layers].join(' '));
    setHidden(layers);
  };
  return [hidden, hide];
}

/** A card that is open: which facts it is about, and at which piece of the text. */
interface Open {
  keys: ReadonlySet<string>;
  piece: HTMLElement;
  /** It was asked for and stays; else it goes when the pointer leaves. */
  pinned: boolean;
}

/** How long a pointer has to rest on a fact, or to be away from its card, in milliseconds. */
const REST = 180;

/** The text with its facts marked by kind, each kind to be shown or hidden, and a card on what is pointed at. */
export function MarkedText({
  text,
  paragraphs,
  facts,
  language,
  headline,
  below,
  more,
}: {
  text: string;
  paragraphs: Article['paragraphs'];
  facts: readonly Fact[];
  language: string;
  headline: Pick<Article, 'headline' | 'headlineStart'>;
  /** What stands between headline and text. */
  below?: ReactNode;
  /** What else can be done with a fact: stands in its card. */
  more?: (fact: Fact) => ReactNode;
}) {
  const [hidden, hide] = useHidden();
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<number>(undefined);
  const blocks = useMemo(() => blocksOf(text, paragraphs), [text, paragraphs]);
  const shown = useMemo(() => facts.filter(({ layer }) => !hidden.has(layer)), [facts, hidden]);
  const toggle = (layer: Layer) => {
    const next = new Set(hidden);
    if (!next.delete(layer)) next.add(layer);
    hide(next);
    setOpen(null);
  };
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setOpen((before) => {
      if (before?.pinned) before.piece.focus();
      return null;
    });
  }, []);
  const later = (act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, REST);
  };
  const pieceOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>('[data-facts]');
  const show = (piece: HTMLElement, pinned: boolean) => {
    setOpen({ keys: new Set(piece.dataset['facts']?.split(' ')), piece, pinned });
  };
  const point = ({ target }: MouseEvent) => {
    if (open?.pinned) return;
    const piece = pieceOf(target);
    later(() => {
      if (piece) show(piece, false);
      else setOpen(null);
    });
  };
  const leave = () => {
    if (!open?.pinned)
      later(() => {
        setOpen(null);
      });
  };
  const press = ({ target }: MouseEvent) => {
    clearTimeout(timer.current);
    const piece = pieceOf(target);
    if (piece) show(piece, true);
    else if (!(target as HTMLElement).closest('.factCard')) setOpen(null);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    const piece = pieceOf(event.target);
    if (!piece || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    show(piece, true);
  };
  // Facts may change while their card is open.
  const about = shown
    .filter((fact) => open?.keys.has(fact.key))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const head = blocks[0]?.kind === 'HEADLINE' ? 1 : 0;
  const showBlock = (block: Block) => (
    <MarkedBlock key={block.start} block={block} text={text} facts={shown} />
  );
  const layers =
    facts.length === 0 ? (
      <div className="unmarked" lang="en" dir="ltr">
        {/^en\b/i.test(language)
          ? 'No facts were found in this text.'
          : 'Facts are found in English texts only: nothing is marked in this one.'}
      </div>
    ) : (
      <fieldset className="layers" lang="en" dir="ltr">
        <legend className="hidden">What is marked</legend>
        {LAYERS.map((layer) => {
          const number = facts.filter((fact) => fact.layer === layer).length;
          if (number === 0) return null;
          return (
            <button
              key={layer}
              type="button"
              className={`toggle ${layer}`}
              aria-pressed={!hidden.has(layer)}
              onClick={() => {
                toggle(layer);
              }}
            >
              <span>{NAMES[layer]}</span> {formatNumber(number)}
            </button>
          );
        })}
      </fieldset>
    );
  return (
    <>
      {headline.headlineStart === null && <h1 className="derived">{headline.headline}</h1>}
      {/* Pointing shows what the same pieces show when they are focused and pressed by key. */}
      <div
        className="text"
        lang={language}
        onMouseOver={point}
        onMouseLeave={leave}
        onClick={press}
        onKeyDown={key}
        onBlur={({ relatedTarget }) => {
          const isOn = relatedTarget instanceof Element && relatedTarget.closest('[data-facts], .factCard');
          if (!open?.pinned && !isOn) setOpen(null);
        }}
        onFocus={({ target }) => {
          const piece = pieceOf(target);
          if (piece && !open?.pinned && piece.matches(':focus-visible')) show(piece, false);
        }}
      >
        {blocks.slice(0, head).map(showBlock)}
        {below !== undefined && (
          <div className="underHead" lang="en" dir="ltr">
            {below}
          </div>
        )}
        {layers}
        {blocks.slice(head).map(showBlock)}
        {open && about.length > 0 && <FactCard {...open} facts={about} more={more} close={close} />}
      </div>
    </>
  );
}

/** Elements by what a block is. */
const ELEMENTS: Partial<Record<Block['kind'], 'h1' | 'h2' | 'blockquote'>> = {
  HEADLINE: 'h1',
  CROSSHEAD: 'h2',
  QUOTATION: 'blockquote',
};

function MarkedBlock({ block, text, facts }: { block: Block; text: string; facts: readonly Fact[] }) {
  const { kind, start, end } = block;
  const Element = ELEMENTS[kind] ?? 'p';
  const segments = useMemo(() => segmentsOf(facts, { start, end }), [start, end, facts]);
  return (
    <Element className={kind.toLowerCase()} dir="auto">
      {segments.map((segment) => {
        const words = text.slice(segment.start, segment.end);
        if (segment.spans.length === 0) return words;
        return (
          <span
            key={segment.start}
            // White space that is left over between two facts is nothing to stop at.
            {...(words.trim() !== '' && { role: 'button', tabIndex: 0 })}
            className={`fact ${[...new Set(segment.spans.map(({ layer }) => layer))].join(' ')}`}
            data-facts={segment.spans.map(({ key }) => key).join(' ')}
          >
            {words}
          </span>
        );
      })}
    </Element>
  );
}
