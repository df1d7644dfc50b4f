import { describe, expect, it } from 'vitest';
import { createAdmission, type LaneName } from '../../../src/server/limits/admission.js';

/** An admission of eight places, of which dear questions may have two, and four for writing, and those who ask it. */
function open(connections = 10) {
  const admission = createAdmission(connections);
  const order: string[] = [];
  const places: (() => void)[] = [];
  const enter = (client: string, lane: LaneName = 'dear', signal = new AbortController().signal) =>
    admission.enter({ lane, client, signal }).then(
      (leave) => {
        order.push(client);
        places.push(leave);
      },
      (error: unknown) => {
        order.push(`${client} ${(error as { extensions?: { code: string } }).extensions?.code ?? 'left'}`);
      },
    );
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  /** The one who has run longest leaves. */
  const leave = async () => {
    places.shift()?.();
    await settle();
  };
  return { admission, order, enter, leave, settle };
}

describe('admission', () => {
  it('lets as many in as there are places, and the next when one leaves', async () => {
    const { admission, order, enter, leave, settle } = open();
    for (const client of ['a', 'b', 'c']) void enter(client);
    await settle();
    expect(order).toEqual(['a', 'b']);
    expect(admission.lanes.dear).toMatchObject({ running: 2, waiting: 1 });
    await leave();
    expect(order).toEqual(['a', 'b', 'c']);
    expect(admission.lanes.dear).toMatchObject({ running: 2, waiting: 0 });
  });

  it('gives clients their turns, however many questions one of them has', async () => {
    const { order, enter, leave, settle } = open();
    for (let i = 0; i < 8; i++) void enter('greedy');
    void enter('modest');
    void enter('late');
    await settle();
    for (let i = 0; i < 4; i++) await leave();
    expect(order).toEqual(['greedy', 'greedy', 'greedy', 'modest', 'late', 'greedy']);
  });

  it('refuses at once what one client has too much of, and keeps room for others', async () => {
    const { admission, order, enter, settle } = open();
    for (let i = 0; i < 12; i++) void enter('greedy');
    void enter('modest');
    await settle();
    expect(order).toEqual(['greedy', 'greedy', 'greedy OVERLOADED', 'greedy OVERLOADED']);
    expect(admission.lanes.dear).toMatchObject({ waiting: 9, refused: 2 });
  });

  it.each([
    ['quick', 3, 'There is more to do than can be done in time. Ask again in a moment.'],
    ['dear', 10, 'There is more to do than can be done in time. Ask again in a moment.'],
    [
      'write',
      10,
      'There is more to do than can be done in time. Nothing was changed: ask again in a moment.',
    ],
  ] as const)('of what is %s tells when to ask again', async (lane, retryAfter, message) => {
    const { admission } = open();
    const { signal } = new AbortController();
    const all = Array.from({ length: 300 }, () => admission.enter({ lane, client: 'a', signal }));
    for (const one of all) void one.catch(() => undefined);
    await expect(Promise.any(all.slice(299))).rejects.toMatchObject({
      errors: [{ message, extensions: { code: 'OVERLOADED', retryAfter, http: { status: 503 } } }],
    });
  });

  it('keeps lanes apart', async () => {
    const { order, enter, settle } = open();
    for (let i = 0; i < 8; i++) void enter('greedy');
    void enter('a', 'quick');
    void enter('b', 'write');
    await settle();
    expect(order).toEqual(['greedy', 'greedy', 'a', 'b']);
  });

  it('lends the places of dear questions to quick ones while nobody needs them', async () => {
    const { admission, order, enter, leave, settle } = open();
    const { quick, dear } = admission.lanes;
    for (let i = 0; i < 9; i++) void enter(`quick ${String(i)}`, 'quick');
    await settle();
    expect(quick).toMatchObject({ running: 8, waiting: 1 });
    for (let i = 0; i < 2; i++) void enter('dear');
    await settle();
    expect(dear).toMatchObject({ running: 0, waiting: 2 });
    // What was lent is given back before the next quick one begins.
    for (let i = 0; i < 2; i++) await leave();
    expect(dear).toMatchObject({ running: 2, waiting: 0 });
    expect(quick).toMatchObject({ running: 6, waiting: 1 });
    await leave();
    expect(quick).toMatchObject({ running: 6, waiting: 0 });
    expect(order.at(-1)).toBe('quick 8');
  });

  it.each([
    [1, 2, 1],
    [4, 2, 1],
    [5, 3, 1],
    [10, 8, 2],
    [40, 38, 8],
  ])('of %i connections has %i places, %i of them for dear questions', async (connections, places, most) => {
    const { admission, enter, leave, settle } = open(connections);
    const { quick, dear } = admission.lanes;
    const fill = async (...lanes: LaneName[]) => {
      for (const lane of lanes) for (let i = 0; i < 100; i++) void enter(`${lane} ${String(i)}`, lane);
      await settle();
    };
    await fill('quick', 'dear');
    expect([quick.running, dear.running]).toEqual([places, 0]);
    for (let i = 0; i < places; i++) {
      await leave();
      expect(quick.running + dear.running).toBe(places);
    }
    expect([quick.running, dear.running]).toEqual([places - most, most]);
  });

  it('lets quick ones begin that have waited when dear ones leave', async () => {
    const { admission, enter, leave, settle } = open();
    const { quick } = admission.lanes;
    for (let i = 0; i < 2; i++) void enter('dear');
    for (let i = 0; i < 9; i++) void enter(`quick ${String(i)}`, 'quick');
    await settle();
    expect(quick).toMatchObject({ running: 6, waiting: 3 });
    await leave();
    expect(quick).toMatchObject({ running: 7, waiting: 2 });
    await leave();
    expect(quick).toMatchObject({ running: 8, waiting: 1 });
  });

  it('forgets who waits no longer, and takes a place back once', async () => {
    const { admission, order, enter, leave, settle } = open();
    const gone = new AbortController();
    void enter('a');
    void enter('b');
    void enter('gone', 'dear', gone.signal);
    void enter('c');
    await settle();
    gone.abort(new Error('left'));
    await settle();
    expect(order).toEqual(['a', 'b', 'gone left']);
    await leave();
    expect(order.at(-1)).toBe('c');
    const { enter: ask } = admission;
    await leave();
    const back = await ask({ lane: 'dear', client: 'd', signal: new AbortController().signal });
    back();
    back();
    expect(admission.lanes.dear).toMatchObject({ running: 1, waiting: 0 });
  });
});
