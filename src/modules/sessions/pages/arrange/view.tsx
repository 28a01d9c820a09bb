import type { SignedIn } from '../../../../platform/access/index.ts';
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  type FormState,
  InsetText,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import { othersOf, takesPart } from '../../../relationships/index.ts';
import { ArrangementFields, arrangementOrder } from '../arrangement/fields.tsx';
import type { ArrangeFacts } from './page.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: ArrangeFacts;
  readonly form: FormState;
  readonly actor: SignedIn;
}

export const view = ({ facts, form, actor }: Props) => {
  const { relationship, programme, sessions, partners, why } = facts;
  const inIt = takesPart(actor, relationship);
  const back = inIt ? `/relationships/${relationship.id}` : '/diary';
  const title = !inIt ? words.title : sessions.length === 0 ? words.titleFirst : words.titleNext;
  if (why !== null)
    return (
      <Screen title={title} caption={programme.name} back={back}>
        <Text>{why}</Text>
      </Screen>
    );
  return (
    <Screen
      title={title}
      caption={programme.name}
      back={back}
      form={form}
      order={arrangementOrder}
      lead={inIt ? words.lead(othersOf(relationship.members, actor.person)) : words.leadForAssistant}
    >
      <Needs partners={partners} />
      <Form>
        <ArrangementFields form={form} terms={programme.settings.terms} />
        <ButtonGroup>
          <Button once>{words.button}</Button>
          <ButtonLink href={back}>{words.later}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Screen>
  );
};

const Needs = ({ partners }: Pick<ArrangeFacts, 'partners'>) => (
  <>
    {partners.map(
      ({ name, accessNeeds }) =>
        accessNeeds && (
          <InsetText>
            <strong>{words.needs(name)}:</strong> {accessNeeds}
          </InsetText>
        ),
    )}
  </>
);
