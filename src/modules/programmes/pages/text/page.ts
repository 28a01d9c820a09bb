import { z } from 'zod';
import { longText, shortText } from '../../../../platform/forms/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { changeSettings } from '../../commands/change-settings.ts';
import { mayRunProgramme } from '../../policy.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import type { Settings } from '../../settings.ts';
import { unknownWords } from '../../template/fill.ts';
import { outcomes, responsibilityTexts } from '../../template/texts.ts';
import { setUpAddress } from '../set-up-page.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const known = (text: string) => unknownWords(text).length === 0;
const body = longText({ missing: words.bodyMissing }).refine(known, words.unknown);
const subject = shortText({ missing: words.subjectMissing }).refine(known, words.unknown);

export const textPage = page({
  path: '/programmes/:programme/set-up/texts/:text',
  params: z.object({ programme: uuid, text: z.enum([...responsibilityTexts, ...outcomes]) }),
  load: async ({ tx, params, lock }) => {
    const programme = await readProgramme(tx, params.programme, { lock });
    return programme && { programme, text: params.text };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  form: ({ text }) => z.object({ body, subject: isMail(text) ? subject : z.undefined() }),
  fill: ({ programme, text }) => textIn(programme.settings, text),
  view: ({ facts, form }) => view({ ...facts, form, mail: isMail(facts.text) }),
  submit: ({ tx, actor, facts: { programme, text }, input, now }) =>
    changeSettings(tx, {
      programme,
      step: null,
      change: (settings) => withText(settings, text, input),
      by: actor.person,
      now,
    }),
  next: ({ params }) => ({ to: `${setUpAddress(params.programme)}/texts`, notice: words.saved }),
});

type TextName = (typeof responsibilityTexts)[number] | (typeof outcomes)[number];
interface Typed {
  readonly subject?: string | undefined;
  readonly body: string;
}

const outcomeOf = (text: TextName) => outcomes.find((one) => one === text);
const isMail = (text: TextName): boolean => outcomeOf(text) !== undefined;

function textIn({ texts }: Settings, text: TextName) {
  const outcome = outcomeOf(text);
  const plain = responsibilityTexts.find((one) => one === text);
  return outcome ? texts.outcomes[outcome] : { body: plain && texts[plain] };
}

function withText(settings: Settings, text: TextName, { subject = '', body }: Typed): Settings {
  const { texts } = settings;
  const outcome = outcomeOf(text);
  if (!outcome) return { ...settings, texts: { ...texts, [text]: body } };
  return { ...settings, texts: { ...texts, outcomes: { ...texts.outcomes, [outcome]: { subject, body } } } };
}
