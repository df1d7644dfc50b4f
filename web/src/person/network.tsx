import { useQuery } from '@apollo/client/react';
import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { NetworkDocument, type NetworkQuery } from '../../generated/graphql';
import { count } from '../format';
import { links } from '../links';
import { Loading, Problem } from '../parts/states';
import { type Dot, type Line, lay } from './layout';

type Center = NonNullable<NetworkQuery['person']>;

/** Who is named in the same articles: a drawing to look at and press on, and the same as a list. */
export function Network({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(NetworkDocument, { variables: { slug } });
  if (error) return <Problem error={error} retry={() => void refetch()} />;
  if (!data?.person) return <Loading />;
  const { person } = data;
  const { edges } = person.coMentions;
  if (edges.length === 0) return <p>{person.name} is named with nobody else.</p>;
  return (
    <>
      <Drawing person={person} slug={slug} />
      <ul className="lines">
        {edges.map(({ articleCount, node }) => (
          <li key={node.id}>
            <Link href={links.person(node.slug)}>{node.name}</Link>{' '}
            <span className="small">in {count(articleCount, 'article')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function graphOf(person: Center, slug: string): { dots: Dot[]; lines: Line[] } {
  const { edges } = person.coMentions;
  const middle: Dot = { id: person.id, name: person.name, slug, weight: 0 };
  const dots = [
    middle,
    ...edges.map(({ articleCount, node: { id, name, slug } }) => ({ id, name, slug, weight: articleCount })),
  ];
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

const radius = ({ weight }: Dot) => (weight === 0 ? 9 : 4 + Math.min(6, weight));

function draw(canvas: HTMLCanvasElement, { dots, lines }: { dots: Dot[]; lines: Line[] }, near: Dot | null) {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const [ink, line, accent] = ['--ink', '--line', '--people'].map((name) => resolve(style, canvas, name));
  const { clientWidth: width, clientHeight: height } = canvas;
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  context.scale(devicePixelRatio, devicePixelRatio);
  for (const { source, target, weight } of lines) {
    context.strokeStyle = (near !== null && (source === near || target === near) ? accent : line) ?? '';
    context.lineWidth = Math.min(6, weight);
    context.beginPath();
    context.moveTo(source.x ?? 0, source.y ?? 0);
    context.lineTo(target.x ?? 0, target.y ?? 0);
    context.stroke();
  }
  context.textAlign = 'center';
  context.font = `13px ${style.fontFamily}`;
  for (const dot of dots) {
    const [x, y] = [dot.x ?? 0, dot.y ?? 0];
    context.fillStyle = accent ?? '';
    context.beginPath();
    context.arc(x, y, radius(dot), 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = ink ?? '';
    context.fillText(dot.name, x, y + radius(dot) + 14);
  }
}

/** A colour of the style sheet as a canvas takes it: light or dark is chosen already. */
function resolve(style: CSSStyleDeclaration, canvas: HTMLCanvasElement, name: string): string {
  canvas.style.color = style.getPropertyValue(name);
  return getComputedStyle(canvas).color;
}

function Drawing({ person, slug }: { person: Center; slug: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [near, setNear] = useState<Dot | null>(null);
  const [, navigate] = useLocation();
  const height = Math.max(300, Math.min(460, width));
  const graph = useMemo(() => {
    const made = graphOf(person, slug);
    if (width > 0) lay(made.dots, made.lines, width, height);
    return made;
  }, [person, slug, width, height]);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (!element || width === 0) return;
    const again = () => {
      draw(element, graph, near);
    };
    again();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', again);
    return () => {
      scheme.removeEventListener('change', again);
    };
  }, [graph, near, width]);
  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    graph.dots.find((dot) => Math.hypot((dot.x ?? 0) - offsetX, (dot.y ?? 0) - offsetY) < radius(dot) + 12) ??
    null;
  return (
    <canvas
      ref={canvas}
      className="network"
      role="img"
      aria-label={`${person.name} and those who are named in the same articles; the list below says the same`}
      style={{ height, cursor: near ? 'pointer' : 'default' }}
      onPointerMove={(event) => {
        setNear(at(event));
      }}
      onPointerLeave={() => {
        setNear(null);
      }}
      onClick={(event) => {
        const dot = at(event as unknown as PointerEvent);
        if (dot && dot.slug !== slug) navigate(links.person(dot.slug));
      }}
    />
  );
}
