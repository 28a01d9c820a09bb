import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  Screen,
  Text,
  TextField,
} from '../../../../platform/view/index.ts';
import type { AtRelationship } from '../../at-relationship.ts';
import { othersOf } from '../../names.ts';
import type { Extension } from '../../queries/read-extension.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly extension: Extension | null };
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts, form, actor }: Props) => {
  const { relationship, programme, extension } = facts;
  const lead = words.lead(formatDay(relationship.endsOn));
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      back={`/relationships/${relationship.id}`}
      lead={lead}
      form={form}
    >
      {extension?.state === 'asked' ? (
        <Waiting extension={extension} />
      ) : (
        <Asking facts={facts} form={form} actor={actor} />
      )}
    </Screen>
  );
};

const Waiting = ({ extension: { relationship, months, askedAt } }: { readonly extension: Extension }) => (
  <>
    <Text>
      {words.asked(months, formatShortDay(dayOf(askedAt)))} {words.waiting}
    </Text>
    <ActionForm action={`/relationships/${relationship}/more-time/take-back`} label={words.withdraw} kind="secondary" />
  </>
);

function Asking({ facts: { relationship, programme }, form, actor }: Props) {
  const { mostMonths, mostSessions, decidedBy } = programme.settings.terms.extension;
  if (!['active', 'paused'].includes(relationship.state)) return <Text>{words.notNow}</Text>;
  return (
    <Form>
      <Text>
        {decidedBy === 'pair' ? words.decidedByPair(othersOf(relationship.members, actor.person)) : words.weighed}{' '}
        {words.sessions(mostSessions)}
      </Text>
      <TextField
        form={form}
        name="months"
        label={words.months}
        hint={words.monthsHint(mostMonths)}
        width={2}
        inputmode="numeric"
      />
      <ButtonGroup>
        <Button once>{words.button}</Button>
        <ButtonLink href={`/relationships/${relationship.id}`}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  );
}
