import { useMemo, useState } from 'react';
import type { ActorNameFragment } from '../../generated/graphql';
import { count } from '../format';
import { linkOf } from '../links';
import { ActorName } from '../parts/actor';
import { Drawing, type Graph } from './drawing';
import type { Dot } from './layout';

/** Somebody with those who are named in the same articles, each with theirs. */
export interface Networked {
  center: ActorNameFragment;
  edges: readonly {
    articleCount: number;
    node: ActorNameFragment & {
      coMentions: { edges: readonly { articleCount: number; node: { id: string } }[] };
    };
  }[];
}

function graphOf({ center, edges }: Networked): Graph {
  const dotOf = (actor: ActorNameFragment, weight: number): Dot => ({
    id: actor.id,
    name: actor.name,
    page: linkOf(actor),
    weight,
  });
  const middle = dotOf(center, 0);
  const dots = [middle, ...edges.map(({ articleCount, node }) => dotOf(node, articleCount))];
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const lines = edges.flatMap(({ articleCount, node }) => {
    const source = byId.get(node.id) ?? middle;
    const others = node.coMentions.edges.flatMap(({ articleCount: weight, node: { id } }) => {
      const target = byId.get(id);
      // Each pair once; those with the middle are known.
      return target && target !== middle && id > node.id ? [{ source, target, weight }] : [];
    });
    return [{ source: middle, target: source, weight: articleCount }, ...others];
  });
  return { dots, lines };
}

/** Who is named in the same articles: a drawing to look at and press on, and the same as a list to go through by key. */
export function Network({ networked }: { networked: Networked }) {
  const graph = useMemo(() => graphOf(networked), [networked]);
  const [near, setNear] = useState<string | null>(null);
  const { center, edges } = networked;
  if (edges.length === 0) return <p>{center.name} is named with nobody else.</p>;
  const leave = () => {
    setNear(null);
  };
  return (
    <>
      <Drawing graph={graph} near={near} point={setNear} />
      <p className="small">
        A line joins those who are named in the same articles, the more of them the thicker. Press a name for
        its page.
      </p>
      <ul className="lines" onMouseLeave={leave} onBlur={leave}>
        {edges.map(({ articleCount, node }) => {
          const point = () => {
            setNear(node.id);
          };
          return (
            <li key={node.id} className={node.id === near ? 'near' : ''} onMouseEnter={point} onFocus={point}>
              <ActorName actor={node} /> <span className="small">in {count(articleCount, 'article')}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
