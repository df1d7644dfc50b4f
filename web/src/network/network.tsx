import { type ReactNode, useMemo, useState } from 'react';
import type { ActorNameFragment } from '../../generated/graphql';
import { count } from '../format';
import { linkOf } from '../links';
import { ActorName } from '../parts/actor';
import { Drawing, type Graph } from './drawing';
import type { Dot, Line } from './layout';

type Edges<Node> = readonly { weight: number; node: Node }[];

/** Somebody with those who are near, each with theirs: how near is how often they are met together. */
export type Networked = ActorNameFragment & {
  near: { edges: Edges<ActorNameFragment & { near: { edges: Edges<{ id: string }> } }> };
};

function graphOf({ near: { edges }, ...center }: Networked): Graph {
  const dotOf = (actor: ActorNameFragment, weight: number): Dot => ({
    id: actor.id,
    name: actor.name,
    page: linkOf(actor),
    weight,
  });
  const middle = dotOf(center, 0);
  const dots = [middle, ...edges.map(({ weight, node }) => dotOf(node, weight))];
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  // Each pair once: it may be in the list of one of the two only.
  const lines = new Map<string, Line>();
  const join = (source: Dot, target: Dot, weight: number) =>
    lines.set([source.id, target.id].toSorted().join(' '), { source, target, weight });
  for (const { weight: toMiddle, node } of edges) {
    const source = byId.get(node.id) ?? middle;
    join(middle, source, toMiddle);
    for (const { weight, node: other } of node.near.edges) {
      const target = byId.get(other.id);
      if (target && target !== source) join(source, target, weight);
    }
  }
  return { dots, lines: [...lines.values()] };
}

/** What joins two of them: “article” where they are named together, “event” where they took part together. */
type Joint = 'article' | 'event';

const ABOUT: Record<Joint, string> = {
  article: 'A line joins those who are named in the same articles, the more of them the thicker.',
  event: 'A line joins those who took part in the same events, the more of them the thicker.',
};

/** Who is met with somebody: a drawing to look at and press on, and the same as a list to go through by key. */
export function Network({
  center,
  joint = 'article',
  list,
}: {
  center: Networked;
  joint?: Joint;
  /** Stands in place of the list of those who are drawn, where there are more of them. */
  list?: ReactNode;
}) {
  const graph = useMemo(() => graphOf(center), [center]);
  const [near, setNear] = useState<string | null>(null);
  const { edges } = center.near;
  if (edges.length === 0)
    return (
      <p>
        {joint === 'article'
          ? `${center.name} is named with nobody else.`
          : `${center.name} has taken part in nothing with another.`}
      </p>
    );
  const leave = () => {
    setNear(null);
  };
  return (
    <>
      <Drawing graph={graph} kind={center.__typename} joint={joint} near={near} point={setNear} />
      <p className="small">{ABOUT[joint]} Press a name for its page.</p>
      {list ?? (
        <ul className="lines" onMouseLeave={leave} onBlur={leave}>
          {edges.map(({ weight, node }) => {
            const point = () => {
              setNear(node.id);
            };
            return (
              <li
                key={node.id}
                className={node.id === near ? 'near' : ''}
                onMouseEnter={point}
                onFocus={point}
              >
                <ActorName actor={node} /> <span className="small">in {count(weight, joint)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
