import { z } from 'zod';
import { oneOf } from '../../../../platform/forms/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { answerProposal } from '../../commands/answer-proposal.ts';
import { sayWhetherToGoAhead } from '../../commands/say-whether-to-go-ahead.ts';
import { isLive, isUnanswered } from '../../lifecycle.ts';
import { overseen } from '../oversee-proposal/page.ts';
import { overseenPath } from '../paths.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** The coordinator writes down what one of the two said by telephone. */
export const recordAnswerPage = page({
  ...overseen,
  path: '/programmes/:programme/proposals/:proposal/answers',
  load: async (context) => {
    const at = await overseen.load(context);
    return at && isLive(at.proposal.state) ? at : null;
  },
  view,
  form: ({ proposal: { mentee, mentor } }) =>
    z.object({
      person: oneOf([mentee, mentor], { missing: words.whoMissing }),
      answer: oneOf(['yes', 'no'], { missing: words.missing }),
    }),
  submit: async ({ tx, actor, facts: { programme, proposal }, input: { person, answer }, now }) => {
    const say = isUnanswered(proposal.state) ? answerProposal : sayWhetherToGoAhead;
    const answered = await say(tx, { programme, proposal, person, yes: answer === 'yes', by: actor.person, now });
    return answered === 'not-open' ? explain(words.notOpen) : answered;
  },
  next: ({ params }) => ({ to: overseenPath(params.programme, params.proposal), notice: words.saved }),
});
