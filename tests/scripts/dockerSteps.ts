/** The steps of a Dockerfile, read so that they can be run without Docker. */

export interface Step {
  /** FROM, WORKDIR, COPY, RUN, ENV, CMD, …: in capitals. */
  keyword: string;
  /** What follows, on one line. */
  rest: string;
}

export interface Stage {
  /** Its name ("AS build"), or null. */
  name: string | null;
  steps: Step[];
}

const STEP = /^([A-Z]+)\s+(.+)$/;

/** The stages of a Dockerfile with their steps, in order. Comments are left out, continued lines joined. */
export function readDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n');
  for (const line of lines) {
    const [, keyword, rest = ''] = STEP.exec(line.trim()) ?? [];
    if (keyword === undefined) continue;
    if (keyword === 'FROM') stages.push({ name: / AS (\S+)$/i.exec(rest)?.[1] ?? null, steps: [] });
    else stages.at(-1)?.steps.push({ keyword, rest });
  }
  return stages;
}

/** What follows a keyword, in each step that has it. */
export function stepsOf({ steps }: Stage, keyword: string): string[] {
  return steps.filter((step) => step.keyword === keyword).map(({ rest }) => rest);
}
