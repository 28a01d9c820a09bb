import type { Actor } from '../access/index.ts';
import { forgetReadings } from '../audit/index.ts';
import { isRetryable, TakenBack, type Tx } from '../db/index.ts';
import { type Answer, notFound, type Route, type Visit } from './route.ts';
import type { Services } from './services.ts';

/** Finds out who is there, in the one statement that also tells the database; null when nobody known is. */
export type Identify = (
  tx: Tx,
  given: {
    readonly signInToken: string | null;
    readonly link: { readonly purpose: string; readonly token: string } | null;
    readonly now: Temporal.Instant;
  },
) => Promise<Actor>;

const attempts = 4;

export interface Walked {
  readonly answer: Answer;
  readonly actor: Actor;
}

/** One request in one transaction; what two at once could not both do is tried again here and nowhere else. */
export async function walk(
  route: Route,
  request: Omit<Visit, 'tx' | 'actor'>,
  identify: Identify,
  services: Services,
): Promise<Walked> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(route, request, identify, services);
    } catch (error) {
      if (error instanceof Undone) return error.walked;
      if (attempt === attempts || !isRetryable(error)) throw error;
    }
  }
}

async function attemptOnce(
  route: Route,
  request: Omit<Visit, 'tx' | 'actor'>,
  identify: Identify,
  services: Services,
): Promise<Walked> {
  return services.db.transaction('web', async (tx) => {
    const actor = await identify(tx, {
      signInToken: request.signInToken,
      link: linkOf(route, request),
      now: request.now,
    });
    const answer = actor.person === null && !route.open ? notFound : await route.answer({ ...request, tx, actor });
    if (!shows(answer)) forgetReadings(tx);
    if (leavesNothing(answer)) throw new Undone({ answer, actor });
    return { answer, actor };
  });
}

function linkOf(route: Route, { params }: Pick<Visit, 'params'>): { purpose: string; token: string } | null {
  if (route.link === null || typeof params !== 'object' || params === null || !('token' in params)) return null;
  return { purpose: route.link, token: String(params.token) };
}

/** What was opened to answer with another address, or to say no, was shown to nobody. */
const shows = ({ kind }: Answer): boolean => kind === 'screen' || kind === 'file' || kind === 'json';

/** What was refused, explained or not found is rolled back with all that it touched. */
const leavesNothing = (answer: Answer): boolean =>
  answer.kind === 'not-found' || ('status' in answer && answer.status !== 200);

// A form that is drawn again shows what stands on its page: that it was read is kept.
class Undone extends TakenBack {
  readonly walked: Walked;
  constructor(walked: Walked) {
    super('rolled back');
    this.walked = walked;
  }
}
