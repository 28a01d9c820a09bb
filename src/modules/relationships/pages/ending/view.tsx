import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Form,
  type FormState,
  Radios,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { QuestionFields, type Questionnaire, questionsOf } from '../../../questionnaires/index.ts';
import type { AtRelationship } from '../../at-relationship.ts';
import { othersOf, pairWords } from '../../names.ts';
import type { Side } from '../../tables.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & { readonly questionnaire: Questionnaire; readonly side: Side | null };
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, programme, questionnaire, side }, form, actor }: Props) => {
  const { id, members, state } = relationship;
  const back = `/relationships/${id}`;
  const outside = side === null;
  if (state === 'ended')
    return (
      <Screen title={words.title} caption={programme.name} back={back}>
        <Text>{words.over}</Text>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      caption={outside ? pairWords(members) : programme.name}
      back={back}
      lead={words.lead}
      form={form}
    >
      <Text>{outside ? words.toldByCoordinator : words.told(othersOf(members, actor.person))}</Text>
      <Text>{words.lost(programme.settings.terms.records.keptMonthsAfterEnd)}</Text>
      <Form>
        <QuestionFields form={form} questions={questionsOf(questionnaire)} lookups={{ organisations: [] }} />
        <Radios
          form={form}
          name="when"
          label={words.when}
          items={[
            { value: 'now', text: words.now },
            {
              value: 'later',
              text: words.later,
              hint: words.laterHint(programme.settings.terms.ending.noticeDays),
              conditional: <DateField form={form} name="lastDay" label={words.lastDay} labelSize="s" />,
            },
          ]}
        />
        {side !== 'mentor' && (
          <Radios
            form={form}
            name="another"
            label={outside ? words.anotherForThem : words.another}
            inline
            items={[
              { value: 'yes', text: words.yes },
              { value: 'no', text: words.no },
            ]}
          />
        )}
        <ButtonGroup>
          <Button warning once>
            {words.button}
          </Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};
