import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
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
  Section,
  Text,
  TextArea,
  WarningText,
} from '../../../../platform/view/index.ts';
import { type AtRelationship, type Member, othersOf } from '../../../relationships/index.ts';
import type { Concern } from '../../queries/read-concern.ts';
import type { Receiver } from '../../queries/receivers-of.ts';
import { ways } from '../../tables.ts';
import { receiverWords, wayWords } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: AtRelationship & {
    readonly others: readonly Member[];
    readonly receivers: readonly Receiver[];
    readonly soFar: readonly Concern[];
  };
  readonly form: FormState;
  readonly actor: SignedIn;
  readonly draftSavedAt: Temporal.Instant | null;
}

export const view = ({ facts, form, actor, draftSavedAt }: Props) => {
  const { relationship, programme, receivers } = facts;
  const { acknowledgeWorkingDays: acknowledge, escalateWorkingDays: escalate } = programme.settings.terms.concerns;
  const other = othersOf(relationship.members, actor.person);
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      back={`/relationships/${relationship.id}`}
      lead={words.when}
      form={form}
    >
      <WarningText>{words.danger}</WarningText>
      <Text>{words.otherDuties}</Text>
      <SoFar concerns={facts.soFar} person={actor.person} />
      <SomethingElse facts={facts} />
      {receivers.length === 0 ? (
        <InsetText>{words.nobody}</InsetText>
      ) : (
        <>
          <Section title={words.next}>
            <List kind="number" spaced items={words.steps({ acknowledge, escalate, other })} />
          </Section>
          {draftSavedAt && <InsetText>{words.draft(formatWhen(draftSavedAt))}</InsetText>}
          <Questions facts={facts} form={form} other={other} />
        </>
      )}
    </Screen>
  );
};

const SoFar = ({ concerns, person }: { readonly concerns: readonly Concern[]; readonly person: string }) =>
  concerns.length === 0 ? null : (
    <Section title={words.soFar}>
      <List
        kind="plain"
        spaced
        items={concerns.map(({ id, raisedBy, raisedAt }) => {
          const day = formatShortDay(dayOf(raisedAt));
          return (
            <Link href={`/concerns/${id}`}>{raisedBy === person ? words.raisedOn(day) : words.aboutYouOn(day)}</Link>
          );
        })}
      />
    </Section>
  );

const SomethingElse = ({ facts: { relationship, programme } }: Pick<Props, 'facts'>) => (
  <Details summary={words.else}>
    <Text>{words.elseAsk(programme.settings.contact?.name ?? words.theTeam)}</Text>
    <Text>
      {words.elseMatch} <Link href={`/relationships/${relationship.id}/ending`}>{words.elseEnd}</Link>
    </Text>
  </Details>
);

interface Asked extends Pick<Props, 'facts' | 'form'> {
  readonly other: string;
}

const Questions = ({ facts: { relationship, programme, others, receivers }, form, other }: Asked) => {
  const { grounds, tellFirst } = programme.settings.terms.concerns;
  const at = `/relationships/${relationship.id}`;
  const readers = words.readers(receiverWords(receivers));
  return (
    <Form draft={`${at}/concern`}>
      {others.length > 1 && (
        <Radios
          form={form}
          name="about"
          label={words.about}
          items={others.map(({ person, name }) => ({ value: person, text: name }))}
        />
      )}
      <Radios
        form={form}
        name="ground"
        label={words.ground}
        items={grounds.map((ground) => ({ value: ground.id, text: ground.words }))}
      />
      <TextArea form={form} name="what" label={words.what} hint={words.whatHint} readers={readers} rows={8} />
      <TextArea form={form} name="tried" label={words.tried} hint={words.triedHint(other)} readers={readers} rows={5} />
      <Telling form={form} other={other} mayBeUnsafe={tellFirst === 'unless-unsafe'} readers={readers} />
      <ButtonGroup>
        <Button once>{words.button}</Button>
        <ButtonLink href={at}>{words.cancel}</ButtonLink>
      </ButtonGroup>
    </Form>
  );
};

interface TellingProps {
  readonly form: FormState;
  readonly other: string;
  readonly mayBeUnsafe: boolean;
  readonly readers: string;
}

const Telling = ({ form, other, mayBeUnsafe, readers }: TellingProps) => (
  <Radios
    form={form}
    name="told"
    label={words.told(other)}
    items={[
      { value: 'yes', text: words.yes, conditional: <WhenAndHow form={form} /> },
      { value: 'not-yet', text: words.notYet, hint: words.notYetHint },
      ...(mayBeUnsafe
        ? [
            {
              value: 'unsafe',
              text: words.unsafe,
              hint: words.unsafeHint,
              conditional: (
                <TextArea form={form} name="untold" label={words.untold} labelSize="s" readers={readers} rows={4} />
              ),
            },
          ]
        : []),
    ]}
  />
);

const WhenAndHow = ({ form }: { readonly form: FormState }) => (
  <>
    <DateField form={form} name="on" label={words.on} labelSize="s" />
    <Radios
      form={form}
      name="way"
      label={words.way}
      labelSize="s"
      small
      items={ways.map((way) => ({ value: way, text: wayWords[way] }))}
    />
  </>
);
