import { page } from '../../../../platform/http/index.ts';
import { InsetText, Screen } from '../../../../platform/view/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { feedbackParams } from '../../at-feedback.ts';
import { readWord } from '../../queries/read-word.ts';
import { sideIn } from '../../queries/side-in.ts';
import { words } from './words.ts';

/** The mentor reads what the mentee wrote for them, once it has been passed on. */
export const wordPage = page({
  path: '/feedback/:feedback/word',
  params: feedbackParams,
  load: async ({ tx, params, actor }) => {
    const word = await readWord(tx, params.feedback);
    const member = word && (await sideIn(tx, word.relationship, actor.person));
    const programme = member && (await readProgramme(tx, member.programme));
    return word && member && programme && { word, side: member.side, programme };
  },
  may: (_, { side }) => side === 'mentor',
  view: ({ facts: { word, programme } }) => (
    <Screen title={words.title} back="/" lead={words.lead(programme.name)}>
      <InsetText>{word.body}</InsetText>
    </Screen>
  ),
});
