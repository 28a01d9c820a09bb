import { z } from 'zod';
import { integer } from '../../../../platform/forms/index.ts';
import { page, refuse } from '../../../../platform/http/index.ts';
import { offerCapacity } from '../../commands/offer-capacity.ts';
import { kept } from '../kept.ts';
import { profilePath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const placesPage = page({
  ...kept,
  path: '/programmes/:programme/mentors/:mentor/places',
  view,
  fill: ({ portrait, programme }) => ({
    seats: String(portrait?.offered || programme.settings.terms.capacity.usual),
  }),
  form: ({ programme }) => {
    const { most } = programme.settings.terms.capacity;
    return z.object({ seats: integer({ missing: words.missing, what: words.what, min: 0, max: most }) });
  },
  submit: async ({ tx, actor, facts: { programme, mentor }, input: { seats }, now }) => {
    const refused = await offerCapacity(tx, { programme: programme.id, mentor, seats, by: actor.person, now });
    return refused ? refuse({ seats: words.fewer(refused.taken) }) : null;
  },
  next: ({ params }) => ({ to: profilePath(params.programme, params.mentor), notice: words.saved }),
});
