import { nextState } from '../../../../platform/lifecycle/index.ts';
import { ActionForm, Button, ButtonGroup, Link, List } from '../../../../platform/view/index.ts';
import { decisions, expressionLifecycle } from '../../lifecycle.ts';
import type { Props } from './view.tsx';
import { words } from './words.ts';

/** What the coordinator can do now, by the lifecycle. */
export const Acts = (props: Props) => (
  <>
    <Decisions {...props} />
    <List kind="plain" spaced items={links(props)} />
  </>
);

function Decisions({ expression: { id, state }, programme, mayDecide }: Props) {
  if (!mayDecide) return null;
  const at = `/programmes/${programme.id}`;
  if (nextState(expressionLifecycle, state, 'reconsider'))
    return <ActionForm action={`${at}/expressions/${id}/reconsider`} label={words.reconsider} kind="secondary" />;
  const possible = decisions.filter((decision) => nextState(expressionLifecycle, state, decision));
  if (possible.length === 0) return null;
  return (
    <ButtonGroup>
      {possible.map((decision, place) => (
        <Button key={decision} href={`${at}/decision?decision=${decision}&expression=${id}`} secondary={place > 0}>
          {words.decide[decision]}
        </Button>
      ))}
    </ButtonGroup>
  );
}

function links({ expression: { id, state, role, person, manager }, programme, mayDecide, isKnown }: Props) {
  const open = (move: 'ask-again' | 'withdraw') => nextState(expressionLifecycle, state, move) !== null;
  const trains = role === 'mentor' && state === 'selected' && programme.settings.terms.training.neededForMentors;
  return [
    ...(state === 'with-manager' && manager?.email
      ? [<ActionForm action={`/expressions/${id}/manager/remind`} label={words.remind} kind="link" />]
      : []),
    ...(open('ask-again') ? [<Link href={`/expressions/${id}/manager`}>{words.redirect}</Link>] : []),
    ...(open('ask-again') && mayDecide ? [<Link href={`/expressions/${id}/endorsement`}>{words.answer}</Link>] : []),
    ...(trains
      ? [<Link href={`/programmes/${programme.id}/training/new?person=${person}`}>{words.training}</Link>]
      : []),
    ...(isKnown ? [<Link href={`/programmes/${programme.id}/people/${person}`}>{words.person}</Link>] : []),
    ...(open('withdraw') ? [<Link href={`/expressions/${id}/withdrawal`}>{words.withdraw}</Link>] : []),
  ];
}
