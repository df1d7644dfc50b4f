import {
  type SimulationLinkDatum,
  type SimulationNodeDatum,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';

/** Somebody in a network. */
export interface Dot extends SimulationNodeDatum {
  id: string;
  name: string;
  /** Address of its page. */
  page: string;
  /** Articles that also name the one in the middle. */
  weight: number;
}

export interface Line extends SimulationLinkDatum<Dot> {
  source: Dot;
  target: Dot;
  weight: number;
}

/** Steps after which the dots hardly move any more. */
const STEPS = 250;

/** Gives the dots places: who is named together stands together. The first is kept in the middle. */
export function lay(dots: Dot[], lines: Line[], width: number, height: number): void {
  const [middle] = dots;
  if (middle) [middle.fx, middle.fy] = [width / 2, height / 2];
  const simulation = forceSimulation(dots)
    .force(
      'link',
      forceLink<Dot, Line>(lines)
        .distance(({ weight }) => Math.min(width, height) / (2 + Math.min(1, weight / 6)))
        .strength(({ source, target }) => (source === middle || target === middle ? 0.7 : 0.04)),
    )
    .force('charge', forceManyBody().strength(-900))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.14))
    .force('collide', forceCollide(46))
    .stop();
  simulation.tick(STEPS);
  for (const dot of dots) {
    dot.x = Math.max(50, Math.min(width - 50, dot.x ?? 0));
    dot.y = Math.max(16, Math.min(height - 24, dot.y ?? 0));
  }
}
