import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { Button, Form, InsetText, Screen } from '../../../../platform/view/index.ts';
import { filledWords, type Programme, Prose } from '../../../programmes/index.ts';
import type { ParticipantRole } from '../../roles.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly role: ParticipantRole;
  readonly readAt: Temporal.Instant | null;
}

export const view = ({ programme, role, readAt }: Props) => {
  const { menteeResponsibilities, mentorResponsibilities } = programme.settings.texts;
  return (
    <Screen title={words.title[role]} caption={programme.name} back="/" lead={words.lead}>
      <Prose
        text={role === 'mentee' ? menteeResponsibilities : mentorResponsibilities}
        words={filledWords(programme)}
      />
      {readAt ? (
        <InsetText>{words.done(formatDay(dayOf(readAt)))}</InsetText>
      ) : (
        <Form>
          <Button once>{words.confirm}</Button>
        </Form>
      )}
    </Screen>
  );
};
