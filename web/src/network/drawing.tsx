import { type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type Dot, type Line, lay } from './layout';

export interface Graph {
  /** The one in the middle comes first. */
  dots: Dot[];
  lines: Line[];
}

/** How strong lines are that lead to nobody who is pointed at. */
const FAINT = 0.4;

const radius = ({ weight }: Dot) => (weight === 0 ? 9 : 4 + Math.min(6, weight));

/** Colours of the style sheet, as facts of the same kind have them. */
const COLOURS = { Person: '--people', Organization: '--organizations', Country: '--countries' };

type Kind = keyof typeof COLOURS;

function draw(canvas: HTMLCanvasElement, kind: Kind, { dots, lines }: Graph, near: Dot | null) {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(canvas);
  const [ink, line, accent, paper] = ['--ink', '--soft', COLOURS[kind], '--paper'].map((name) =>
    resolve(style, canvas, name),
  );
  const { clientWidth: width, clientHeight: height } = canvas;
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  context.scale(devicePixelRatio, devicePixelRatio);
  for (const { source, target, weight } of lines) {
    const isNear = near !== null && (source === near || target === near);
    context.strokeStyle = (isNear ? accent : line) ?? '';
    context.globalAlpha = isNear ? 1 : FAINT;
    context.lineWidth = Math.min(6, weight);
    context.beginPath();
    context.moveTo(source.x ?? 0, source.y ?? 0);
    context.lineTo(target.x ?? 0, target.y ?? 0);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.font = `13px ${style.fontFamily}`;
  // A name on a line can be read, too.
  context.strokeStyle = paper ?? '';
  context.lineWidth = 4;
  context.lineJoin = 'round';
  for (const dot of dots) {
    const [x, y] = placeOfName(dot, context.measureText(dot.name).width, width);
    context.strokeText(dot.name, x, y);
    context.fillStyle = ink ?? '';
    context.fillText(dot.name, x, y);
    context.fillStyle = accent ?? '';
    context.beginPath();
    context.arc(dot.x ?? 0, dot.y ?? 0, radius(dot), 0, 2 * Math.PI);
    context.fill();
  }
}

/** Below the dot; at the side of the drawing so far inward that all of it is there. */
function placeOfName(dot: Dot, long: number, width: number): [number, number] {
  const x = Math.max(long / 2 + 2, Math.min(width - long / 2 - 2, dot.x ?? 0));
  return [x, (dot.y ?? 0) + radius(dot) + 14];
}

/** A colour of the style sheet as a canvas takes it: light or dark is chosen already. */
function resolve(style: CSSStyleDeclaration, canvas: HTMLCanvasElement, name: string): string {
  canvas.style.color = style.getPropertyValue(name);
  return getComputedStyle(canvas).color;
}

/** A network to look at and press on. Whoever is pointed at here or in the list beside it is told from the others. */
export function Drawing({
  graph,
  kind,
  joint,
  near: nearId,
  point,
}: {
  graph: Graph;
  /** What all of them are. */
  kind: Kind;
  /** In what they are met together: “article”. */
  joint: 'article' | 'event';
  near: string | null;
  point: (id: string | null) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  const [, navigate] = useLocation();
  const height = Math.max(300, Math.min(460, width));
  const laid = useMemo(() => {
    if (width > 0) lay(graph.dots, graph.lines, width, height);
    return { ...graph };
  }, [graph, width, height]);
  const near = laid.dots.find(({ id }) => id === nearId) ?? null;
  const [middle] = laid.dots;
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
      draw(element, kind, laid, near);
    };
    again();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', again);
    return () => {
      scheme.removeEventListener('change', again);
    };
  }, [kind, laid, near, width]);
  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent) =>
    laid.dots.find((dot) => Math.hypot((dot.x ?? 0) - offsetX, (dot.y ?? 0) - offsetY) < radius(dot) + 12) ??
    null;
  return (
    <canvas
      ref={canvas}
      className="network"
      role="img"
      aria-label={`${middle?.name ?? ''} and those who are in the same ${joint}s; the list below says the same`}
      style={{ height, cursor: near ? 'pointer' : 'default' }}
      onPointerMove={(event) => {
        point(at(event)?.id ?? null);
      }}
      onPointerLeave={() => {
        point(null);
      }}
      onClick={(event) => {
        const dot = at(event as unknown as PointerEvent);
        if (dot && dot !== middle) navigate(dot.page);
      }}
    />
  );
}
