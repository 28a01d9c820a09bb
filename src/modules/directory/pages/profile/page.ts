import { action, explain, page } from '../../../../platform/http/index.ts';
import { movePortrait } from '../../commands/move-portrait.ts';
import { kept } from '../kept.ts';
import { profilePath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const path = '/programmes/:programme/mentors/:mentor/profile';

export const profilePage = page({ ...kept, path, view });

export const publishAction = action({
  ...kept,
  path: `${path}/publication`,
  submit: async ({ tx, actor, facts: { portrait, ready }, now }) => {
    const done = ready && portrait && (await movePortrait(tx, { portrait, move: 'publish', by: actor.person, now }));
    return done ? null : explain(words.cannotPublish);
  },
  next: ({ params }) => ({ to: profilePath(params.programme, params.mentor), notice: words.published }),
});

export const takeDownAction = action({
  ...kept,
  path: `${path}/removal`,
  submit: async ({ tx, actor, facts: { portrait }, now }) => {
    const done = portrait && (await movePortrait(tx, { portrait, move: 'take-down', by: actor.person, now }));
    return done ? null : explain(words.cannotMove);
  },
  next: ({ params }) => ({ to: profilePath(params.programme, params.mentor), notice: words.takenDown }),
});

export const confirmAction = action({
  ...kept,
  path: `${path}/confirmation`,
  submit: async ({ tx, actor, facts: { portrait }, now }) => {
    const done = portrait && (await movePortrait(tx, { portrait, move: 'confirm', by: actor.person, now }));
    return done ? null : explain(words.cannotMove);
  },
  next: ({ params }) => ({ to: profilePath(params.programme, params.mentor), notice: words.confirmed }),
});
