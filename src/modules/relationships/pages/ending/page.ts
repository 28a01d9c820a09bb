import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { action, explain, page, refuse } from '../../../../platform/http/index.ts';
import { readForm } from '../../../programmes/index.ts';
import { typedFrom } from '../../../questionnaires/index.ts';
import { atRelationship, relationshipParams } from '../../at-relationship.ts';
import { carryOn } from '../../commands/carry-on.ts';
import { endRelationship } from '../../commands/end-relationship.ts';
import { mayChangeCourse, mayTakeBackEnding, sideOf } from '../../policy.ts';
import { ownEnding } from '../../queries/endings-of.ts';
import { whoSetIt } from '../../queries/who-set-it.ts';
import { endingForm } from './form.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const endingPage = page({
  path: '/relationships/:relationship/ending',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    if (!at) return null;
    const questionnaire = await readForm(context.tx, { programme: at.programme.id, purpose: 'ending' });
    const side = sideOf(context.actor, at.relationship);
    const setBy = await whoSetIt(context.tx, at.relationship.id);
    const mayTakeBack = mayTakeBackEnding(context.actor, at.relationship, setBy);
    const said =
      at.relationship.state === 'winding-up'
        ? await ownEnding(context.tx, at.relationship.id, context.actor.person)
        : null;
    return { ...at, questionnaire, side, said, mayTakeBack, today: dayOf(context.now) };
  },
  may: (actor, { relationship }) => mayChangeCourse(actor, relationship),
  view,
  fill: ({ relationship: { state, untilDay }, said }) => ({
    ...(said && { ...typedFrom(said.answers), another: said.wantsAnotherMatch ? 'yes' : 'no' }),
    ...(state === 'winding-up' && untilDay && { when: 'later', ...typedFrom({ lastDay: untilDay.toString() }) }),
  }),
  form: ({ questionnaire, side, today }) => endingForm({ questionnaire, today, asksAboutAnother: side !== 'mentor' }),
  submit: async ({ tx, actor, facts: { relationship, questionnaire, mayTakeBack }, input, now }) => {
    const { state, untilDay } = relationship;
    const putsOff = input.lastDay && untilDay && Temporal.PlainDate.compare(input.lastDay, untilDay) > 0;
    if (state === 'winding-up' && putsOff && !mayTakeBack) return refuse({ lastDay: words.notLater });
    const ending = { relationship, ...input, formVersion: questionnaire.version, by: actor.person, now };
    return (await endRelationship(tx, ending)) ? null : explain(words.over);
  },
  next: ({ params, input: { lastDay } }) => ({
    to: `/relationships/${params.relationship}`,
    notice: lastDay ? words.doneLater(formatDay(lastDay)) : words.doneNow,
  }),
});

export const carryOnAction = action({
  path: '/relationships/:relationship/carry-on',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    return at && { ...at, setBy: await whoSetIt(context.tx, at.relationship.id) };
  },
  may: (actor, { relationship, setBy }) => mayTakeBackEnding(actor, relationship, setBy),
  submit: async ({ tx, actor, facts: { relationship }, now }) =>
    (await carryOn(tx, { relationship, by: actor.person, now })) ? null : explain(words.over),
  next: ({ params }) => ({ to: `/relationships/${params.relationship}`, notice: words.carriedOn }),
});
