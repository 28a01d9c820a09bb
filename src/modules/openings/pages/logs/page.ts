import { page } from '../../../../platform/http/index.ts';
import { logsOf } from '../../../sessions/index.ts';
import { atOpening, openingParams } from '../../at-opening.ts';
import { stateAt } from '../../periods.ts';
import { isOneOfTheTwo } from '../../policy.ts';
import { view } from './view.tsx';

/** For the two, and while it is open by the row and by the clock: the policies underneath know the row alone. */
export const logsPage = page({
  path: '/openings/:opening/logs',
  params: openingParams,
  load: async (context) => {
    const { tx, actor, now, services } = context;
    const at = await atOpening(context);
    if (!at || stateAt(at.opening, now) !== 'open' || !isOneOfTheTwo(actor, at.opening)) return null;
    return { ...at, logs: await logsOf(tx, services.sealing, at.opening.relationship) };
  },
  may: (actor, { opening }) => isOneOfTheTwo(actor, opening),
  view,
});
