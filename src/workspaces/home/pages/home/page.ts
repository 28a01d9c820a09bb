import { givenFeedback } from '../../../../modules/evaluation/index.ts';
import { matchingUnderWay, programmesWithMatch } from '../../../../modules/matching/index.ts';
import { organisationNames } from '../../../../modules/people/index.ts';
import { listProgrammes } from '../../../../modules/programmes/index.ts';
import { expressionsFor } from '../../../../modules/recruitment/index.ts';
import { relationshipsFor } from '../../../../modules/relationships/index.ts';
import { upcomingSessions, whoseDiary } from '../../../../modules/sessions/index.ts';
import { anyone, scopesOf, signedIn } from '../../../../platform/access/index.ts';
import { type Asking, openPage, type WaitingFor, type WaitingItem } from '../../../../platform/http/index.ts';
import { type DemonstrationPerson, type WelcomeFacts, welcomeView } from '../welcome/view.tsx';
import { type HomeFacts, homeView } from './view.tsx';

interface Parts {
  readonly waiting: readonly WaitingFor[];
  readonly demonstration: readonly DemonstrationPerson[];
}

type Facts = { readonly visitor: WelcomeFacts } | { readonly home: HomeFacts };

export const homePage = ({ waiting, demonstration }: Parts) =>
  openPage({
    path: '/',
    load: async ({ tx, actor, now, services }): Promise<Facts> => {
      if (signedIn(actor)) return { home: await homeFacts({ tx, actor, now }, waiting) };
      const programmes = await listProgrammes(tx, { among: [], open: true });
      return { visitor: { programmes, demonstration: services.settings.demonstration ? demonstration : null } };
    },
    may: anyone,
    view: ({ facts, now }) => ('home' in facts ? homeView(facts.home, now) : welcomeView(facts.visitor)),
  });

async function homeFacts(asking: Asking, rooms: readonly WaitingFor[]): Promise<HomeFacts> {
  const { tx, actor } = asking;
  const [run, steered] = [scopesOf(actor, 'coordinator'), scopesOf(actor, 'steering-member')];
  const safeguarded = [...scopesOf(actor, 'safeguarding-lead'), ...scopesOf(actor, 'deputy-safeguarding-lead')];
  const protectedOnes = scopesOf(actor, 'data-protection-officer');
  const named = [...run, ...steered, ...safeguarded, ...protectedOnes];
  // All are asked for at once, and go to the database in one go.
  const [waiting, programmes, mentoring, upcoming, matching, matched, expressions, given, diaries, leads] =
    await Promise.all([
      Promise.all(rooms.map((room) => room(asking))),
      listProgrammes(tx, { among: named, open: true }),
      relationshipsFor(asking),
      upcomingSessions(asking),
      matchingUnderWay(tx, actor.person),
      programmesWithMatch(tx, actor.person),
      expressionsFor(asking),
      givenFeedback(asking),
      whoseDiary(tx),
      organisationNames(tx, scopesOf(actor, 'organisation-lead')),
    ]);
  const takesPart = new Set(expressions.filter(({ state }) => state === 'selected').map(({ programme }) => programme));
  const among = (ids: readonly string[]) => programmes.filter(({ id }) => ids.includes(id));
  return {
    person: actor.person,
    name: actor.name,
    ...{ mentoring, upcoming, matching, matched, expressions, given, diaries, leads },
    waiting: waiting.flat().sort(soonestFirst),
    runs: among(run),
    steers: among(steered),
    safeguards: among(safeguarded),
    protects: among(protectedOnes),
    open: programmes.filter(({ id, state }) => state === 'open' && !run.includes(id) && !takesPart.has(id)),
  };
}

/** What has a day comes by that day, before what has none; else what has waited longest. */
function soonestFirst(one: WaitingItem, other: WaitingItem): number {
  if (one.due && other.due) return Temporal.Instant.compare(one.due, other.due);
  if (one.due || other.due) return one.due ? -1 : 1;
  return Temporal.Instant.compare(one.since, other.since);
}
