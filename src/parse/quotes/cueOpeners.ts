import { CUE_FORMS } from './cueForm.js';

/** Two words that report together: "fired back", "put it". */
export const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    put: 'it',
    puts: 'it',
    putting: 'it',
    went: 'on',
    goes: 'on',
    going: 'on',
    fired: 'back off',
    fires: 'back off',
    shot: 'back',
    shoots: 'back',
    hit: 'back',
    hits: 'back',
    pushed: 'back',
    piped: 'up',
    spoke: 'up out',
    chimed: 'in',
    weighed: 'in',
    jumped: 'in',
    piled: 'on',
    doubled: 'down',
    clapped: 'back',
    struck: 'back',
    made: 'clear',
    makes: 'clear',
    ticked: 'off',
    lashed: 'out',
    lashing: 'out',
    laid: 'out',
    let: 'loose',
    wrapped: 'up',
    summed: 'up',
    sums: 'up',
  }).map(([verb, particles]) => [verb, new Set(particles.split(' '))]),
);
export const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have']);
/** The words a cue may begin with; most words are none. */
export const CUE_OPENERS: ReadonlySet<string> = new Set([
  'according',
  'in',
  ...PARTICLE_VERBS.keys(),
  ...HAVE,
  ...CUE_FORMS.keys(),
]);
