import { setTimeout } from 'node:timers/promises';
import { type Database, json, type Tx, within } from '../../../platform/db/index.ts';
import type { Services } from '../../../platform/http/index.ts';
import type { Sweep } from '../../../platform/jobs/index.ts';
import { nextState } from '../../../platform/lifecycle/index.ts';
import type { Box } from '../../../platform/sealing/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { type RunMove, runLifecycle } from '../lifecycle.ts';
import { carryOut, type Outcome, type Result } from '../runs/carry-out.ts';
import { carriedOutInThread, type Keeping, type Told } from '../runs/in-thread.ts';
import { type Reading, readPeople, together } from '../runs/read-people.ts';
import { reasonPlace } from '../runs/reasons.ts';
import { definitionFor } from '../runs/settings.ts';
import type { Tables } from '../tables.ts';

type RunRow = Pick<
  Tables['matching.run'],
  'id' | 'programme' | 'only_request' | 'trial' | 'counted_at' | 'settings_version'
>;

/** Carries out what coordinators asked for. A run whose worker died is begun anew; its halves are thrown away. */
export const carryOutRuns: Sweep<Services> = {
  name: 'matching.carry-out-runs',
  async run({ db, now, services }) {
    let carriedOut = 0;
    for (let run = await claim(db, now); run; run = await claim(db, now)) {
      await carryOutRun(db, services, run).catch(async (error: unknown) => {
        if (run) await move(db, { run: run.id, move: 'fail', now: services.clock.now() });
        throw error;
      });
      carriedOut += 1;
    }
    return carriedOut;
  },
};

/** A run that has not moved for so long has lost its worker. */
const lostAfter = Temporal.Duration.from({ minutes: 30 });

const claim = (db: Database, now: Temporal.Instant): Promise<RunRow | null> =>
  db.transaction('worker', async (tx) => {
    const row = await within<Tables>(tx)
      .selectFrom('matching.run')
      .select(['id', 'programme', 'only_request', 'trial', 'counted_at', 'settings_version', 'state'])
      .where((or) =>
        or.or([
          or('state', '=', 'asked'),
          or.and([
            or('state', 'in', ['reading', 'matching', 'keeping']),
            or('state_since', '<', now.subtract(lostAfter)),
          ]),
        ]),
      )
      .orderBy('asked_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!row) return null;
    await moveIn(tx, { run: row.id, move: 'read', now });
    return row;
  });

/** Milliseconds after each piece: until whoever asked for a page meanwhile has been heard, and then at most until they are answered. */
const breath = 10;
const mostPatience = 100;

async function carryOutRun(db: Database, { sealing, clock }: Services, run: RunRow): Promise<void> {
  const inTransaction = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const answer = await db.transaction('worker', work);
    await setTimeout(breath);
    await db.afterPages(mostPatience);
    return answer;
  };
  const programme = await inTransaction((tx) => readProgramme(tx, run.programme, { version: run.settings_version }));
  if (!programme) throw new Error('The programme of a run is gone');
  const definition = definitionFor(programme, run.trial);
  const { programme: of, only_request: only, counted_at: countedAt } = run;
  const reading: Reading = {
    ...{ programme: of, definition, countedAt, sealing, inTransaction },
    only: only === null ? null : { request: only, to: 'find-next' },
  };
  const requests = new Map<string, string>();
  const people = async function* () {
    for await (const some of readPeople(reading)) {
      for (const [mentee, request] of some.requests) requests.set(mentee, request);
      yield some;
    }
    await move(db, { run: run.id, move: 'match', now: clock.now() });
  };
  const keeping = {
    matched: () => move(db, { run: run.id, move: 'keep', now: clock.now() }),
    keep: (outcomes: readonly Outcome[]) =>
      inTransaction(async (tx) => {
        const boxes = await sealing.boxes(
          tx,
          outcomes.map(({ mentee }) => mentee),
        );
        await keep(tx, { run, outcomes, requests, boxes });
      }),
  };
  // One person takes less time than starting a thread does.
  const carriedOut = only === null ? carriedOutInThread : carriedOutHere;
  const done = await carriedOut({ definition, people: people() }, keeping);
  await move(db, { run: run.id, move: 'finish', now: clock.now(), done });
}

async function carriedOutHere({ definition, people }: Told, { matched, keep: keepSome }: Keeping): Promise<Result> {
  const all = await together(people);
  const { more, ...result } = carryOut({ definition, ...all });
  await matched();
  const outcomes = more(all.mentees.length);
  if (outcomes.length > 0) await keepSome(outcomes);
  return result;
}

interface Kept {
  readonly run: RunRow;
  readonly outcomes: readonly Outcome[];
  readonly requests: ReadonlyMap<string, string>;
  readonly boxes: ReadonlyMap<string, Box>;
}

async function keep(tx: Tx, { run: { id: run, programme }, outcomes, requests, boxes }: Kept): Promise<void> {
  const pairs = outcomes.flatMap(({ mentee, mentor, choice, cause }) => {
    const request = requests.get(mentee);
    return request === undefined ? [] : [{ run, request, programme, mentee, mentor, choice, cause }];
  });
  const reasons = outcomes.flatMap(({ mentee, coordinator, forMentee }) => {
    const request = requests.get(mentee);
    const box = boxes.get(mentee);
    if (request === undefined || !box) return [];
    const told = [['coordinator', coordinator] as const, ['mentee', forMentee] as const];
    return told.flatMap(([audience, reason]) =>
      reason === null
        ? []
        : [
            {
              ...{ run, request, audience },
              sealed: box.seal(reason, reasonPlace({ run, request, audience })),
            },
          ],
    );
  });
  const tables = within<Tables>(tx);
  await tables.insertInto('matching.run_pair').values(pairs).execute();
  if (reasons.length > 0) await tables.insertInto('matching.run_reason').values(reasons).execute();
}

interface Moving {
  readonly run: string;
  readonly move: RunMove;
  readonly now: Temporal.Instant;
  readonly done?: Result;
}

const move = (db: Database, moving: Moving): Promise<void> => db.transaction('worker', (tx) => moveIn(tx, moving));

async function moveIn(tx: Tx, { run, move: made, now, done }: Moving): Promise<void> {
  const tables = within<Tables>(tx);
  const row = await tables
    .selectFrom('matching.run')
    .select('state')
    .where('id', '=', run)
    .forUpdate()
    .executeTakeFirst();
  const state = row && nextState(runLifecycle, row.state, made);
  if (!state) return;
  if (made === 'read') {
    await tables.deleteFrom('matching.run_reason').where('run', '=', run).execute();
    await tables.deleteFrom('matching.run_pair').where('run', '=', run).execute();
  }
  const kept = done && {
    input_hash: done.inputHash,
    result_hash: done.resultHash,
    helps: json(done.helps),
    ms: done.ms,
  };
  await tables
    .updateTable('matching.run')
    .set({ state, state_since: now, ...kept })
    .where('id', '=', run)
    .execute();
}
