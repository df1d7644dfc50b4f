import { CUE_FORMS } from './cueForm.js';

/** Verbs that report together with a particle: "fired back", "put it". */
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
/** Words that may begin a cue: a cheap pre-check, as most words do not. */
export const CUE_OPENERS: ReadonlySet<string> = new Set([
  'according',
  'in',
  ...PARTICLE_VERBS.keys(),
  ...HAVE,
  ...CUE_FORMS.keys(),
]);
