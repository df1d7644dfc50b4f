import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { countOld } from '../ingest/reread.js';
import { pauseReread, rereadJobOf, startReread } from '../ingest/rereadJob.js';
import { RereadState } from '../models/reread.js';
import { PARSER_VERSION } from '../parse/version.js';
import type { Database } from '../store/database.js';

@Resolver()
export class RereadResolver {
  @Authorized('WRITE')
  @Query(() => RereadState, {
    description: 'Progress of rereading the stored articles. Needs an API key with write scope.',
  })
  rereading(@Ctx() { database }: Context) {
    return stateOf(database);
  }

  @Authorized('WRITE')
  @Mutation(() => RereadState, {
    description:
      'Rereads the stored articles that another version of the parser has read, in the background, latest ingested first. Edits are applied, and facts that are found again keep their ids. It continues after a restart of the service; after a pause, call it again. Only one process rereads at a time: `heldBy` says which. Needs an API key with write scope.',
  })
  async rereadArticles(
    @Arg('pause', () => Boolean, {
      defaultValue: false,
      description:
        'True pauses the rereading after the current batch, in whichever process of the service, and does not start it. It does not pause `npm run reread`.',
    })
    pause: boolean,
    @Ctx() { database, parse }: Context,
  ) {
    if (pause) await pauseReread(database);
    else await startReread(database, parse);
    return stateOf(database);
  }
}

async function stateOf(database: Database): Promise<RereadState> {
  const left = await countOld(database);
  const job = rereadJobOf(database);
  const until = job?.endedAt?.getTime() ?? Date.now();
  const perSecond = job?.done ? job.done / ((until - job.startedAt.getTime()) / 1000) : null;
  const isUnderWay = job?.running === true || left === 0;
  return {
    parser: PARSER_VERSION,
    left,
    running: job?.running ?? false,
    startedAt: job?.startedAt ?? null,
    done: job?.done ?? 0,
    failed: job?.failed ?? 0,
    problem: job?.problem ?? null,
    heldBy: job?.heldBy ?? null,
    perSecond,
    secondsLeft: perSecond !== null && isUnderWay ? Math.ceil(left / perSecond) : null,
  };
}
