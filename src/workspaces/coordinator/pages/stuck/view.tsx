import {
  EmptyState,
  FilterPanel,
  type FormState,
  PreviousNext,
  Screen,
  Select,
} from '../../../../platform/view/index.ts';
import { stuckStage } from '../../stuck-stages.ts';
import type { StuckFacts } from './page.ts';
import { StuckTable } from './stuck-table.tsx';
import { words } from './words.ts';

export const view = ({ programme, list, stage, page, more, today }: StuckFacts) => {
  const address = `/programmes/${programme.id}/stuck`;
  const form: FormState = { values: { stage: stage ?? '' }, errors: {} };
  const turn = (to: number) => `${address}?${new URLSearchParams({ ...(stage ? { stage } : {}), page: String(to) })}`;
  return (
    <Screen title={words.title} caption={programme.name} back={`/programmes/${programme.id}`} lead={words.lead} wide>
      <FilterPanel
        action={address}
        submit={words.apply}
        fields={
          <Select
            form={form}
            name="stage"
            label={words.filter}
            blank={words.all}
            items={stuckStage.options.map((value) => ({ value, text: words.stages[value] }))}
          />
        }
      >
        {list.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHow}</EmptyState>
        ) : (
          <StuckTable programme={programme.id} list={list} today={today} />
        )}
        <PreviousNext
          previous={page > 1 ? { href: turn(page - 1) } : undefined}
          next={more ? { href: turn(page + 1) } : undefined}
        />
      </FilterPanel>
    </Screen>
  );
};
