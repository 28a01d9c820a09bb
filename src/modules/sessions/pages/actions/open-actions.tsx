import { formatDay } from '../../../../platform/clock/index.ts';
import { ActionForm, ButtonGroup, SummaryList, Tag } from '../../../../platform/view/index.ts';
import type { Action } from '../../queries/read-actions.ts';
import { words } from './words.ts';

interface Props {
  readonly actions: readonly Action[];
  readonly person: string;
  readonly today: Temporal.PlainDate;
}

/** What is still to be done, with the two things that can be said about it. */
export const OpenActions = ({ actions, person, today }: Props) => (
  <SummaryList
    rows={actions.map(({ id, text, forPerson, forName, dueOn }) => ({
      key: forPerson === person ? words.you : words.does(forName),
      value: (
        <>
          <p class="govuk-body">
            {text}
            {dueOn && (
              <>
                <br />
                {words.by(formatDay(dueOn))}{' '}
                {Temporal.PlainDate.compare(dueOn, today) < 0 && <Tag colour="red">{words.overdue}</Tag>}
              </>
            )}
          </p>
          <ButtonGroup>
            <ActionForm action={`/actions/${id}/done`} label={words.done} kind="secondary" describes={text} />
            <ActionForm action={`/actions/${id}/drop`} label={words.drop} kind="link" describes={text} />
          </ButtonGroup>
        </>
      ),
    }))}
  />
);
