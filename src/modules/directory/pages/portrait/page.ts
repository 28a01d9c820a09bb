import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Context, page } from '../../../../platform/http/index.ts';
import { readForm } from '../../../programmes/index.ts';
import { answersSchema, typedFrom } from '../../../questionnaires/index.ts';
import { savePortrait } from '../../commands/save-portrait.ts';
import { portraitForm } from '../../portrait-form.ts';
import { kept } from '../kept.ts';
import { profilePath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const portraitPage = page({
  ...kept,
  path: '/programmes/:programme/mentors/:mentor/profile/text',
  load: async (context: Context<SignedIn, { programme: string; mentor: string }, unknown>) => {
    const facts = await kept.load(context);
    if (!facts) return null;
    const asked = await readForm(context.tx, { programme: facts.programme.id, purpose: 'mentorExpression' });
    return { ...facts, questions: portraitForm(asked) };
  },
  view,
  draft: ({ mentor }) => mentor,
  form: ({ questions, today }) => answersSchema(questions, { today }),
  fill: ({ portrait }) => typedFrom(portrait?.answers ?? {}),
  submit: async ({ tx, actor, facts: { programme, mentor, questions }, input, now }) =>
    savePortrait(tx, { programme: programme.id, mentor, form: questions, answers: input, by: actor.person, now }),
  next: ({ params }) => ({ to: profilePath(params.programme, params.mentor), notice: words.saved }),
});
