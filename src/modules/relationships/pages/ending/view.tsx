import type { SignedIn } from '../../../../platform/access/index.ts';
import { formatDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  DateField,
  Details,
  Form,
  type FormState,
  InsetText,
  Link,
  List,
  Radios,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { QuestionFields, type Questionnaire, questionsOf } from '../../../questionnaires/index.ts';
import type { AtRelationship } from '../../at-relationship.ts';
import { othersOf, pairWords } from '../../names.ts';
import type { Relationship } from '../../queries/read-relationship.ts';
import type { Side } from '../../tables.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & {
    readonly questionnaire: Questionnaire;
    readonly side: Side | null;
    readonly mayTakeBack: boolean;
  };
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts: { relationship, programme, questionnaire, side, mayTakeBack }, form, actor }: Props) => {
  const { id, members, state } = relationship;
  const back = `/relationships/${id}`;
  const outside = side === null;
  const isSet = state === 'winding-up';
  if (state === 'ended')
    return (
      <Screen title={words.title} caption={programme.name} back={back}>
        <Text>{words.over}</Text>
      </Screen>
    );
  return (
    <Screen
      title={isSet ? words.titleSet : words.title}
      caption={outside ? pairWords(members) : programme.name}
      back={back}
      lead={outside ? words.leadOutside : words.lead}
      form={form}
    >
      {isSet ? (
        <StillTime relationship={relationship} mayTakeBack={mayTakeBack} />
      ) : (
        !outside && <Otherwise relationship={relationship} others={othersOf(members, actor.person)} />
      )}
      <Text>{outside ? words.toldByCoordinator : words.told(othersOf(members, actor.person))}</Text>
      <Text>{words.lost(programme.settings.terms.records.keptMonthsAfterEnd)}</Text>
      <Form>
        <QuestionFields form={form} questions={questionsOf(questionnaire)} lookups={{ organisations: [] }} />
        <When form={form} noticeDays={programme.settings.terms.ending.noticeDays} />
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
            {isSet ? words.buttonSet : words.button}
          </Button>
          <ButtonLink href={back}>{words.cancel}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

interface StillTimeProps {
  readonly relationship: Relationship;
  readonly mayTakeBack: boolean;
}

/** A last day is set already: whoever set it can take it back in one press, or change it below. */
const StillTime = ({ relationship: { id, untilDay }, mayTakeBack }: StillTimeProps) => {
  const day = untilDay ? formatDay(untilDay) : '';
  return (
    <InsetText>
      <Text>{mayTakeBack ? words.isSet(day) : words.isSetByOther(day)}</Text>
      {mayTakeBack && <ActionForm action={`/relationships/${id}/carry-on`} label={words.carryOn} kind="secondary" />}
    </InsetText>
  );
};

interface OtherwiseProps {
  readonly relationship: Relationship;
  readonly others: string;
}

/** What may help before it comes to an ending. */
const Otherwise = ({ relationship: { id, state }, others }: OtherwiseProps) => (
  <Details summary={words.otherwise}>
    <List
      kind="bullet"
      items={[
        ...(state === 'active' ? [<Link href={`/relationships/${id}/pause`}>{words.pause}</Link>] : []),
        words.talk(others),
        <Link href={`/relationships/${id}/concern`}>{words.concern}</Link>,
      ]}
    />
  </Details>
);

interface WhenProps {
  readonly form: FormState;
  readonly noticeDays: number;
}

const When = ({ form, noticeDays }: WhenProps) => (
  <Radios
    form={form}
    name="when"
    label={words.when}
    items={[
      { value: 'now', text: words.now },
      {
        value: 'later',
        text: words.later,
        hint: words.laterHint(noticeDays),
        conditional: <DateField form={form} name="lastDay" label={words.lastDay} labelSize="s" />,
      },
    ]}
  />
);
