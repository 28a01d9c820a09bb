import { formatDay } from '../../../../platform/clock/index.ts';
import { ActionForm, EmptyState, Hidden, Pagination, Screen, Table } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { trainingKinds } from '../../kinds.ts';
import type { ListedTraining } from '../../queries/list-trainings.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly trainings: readonly ListedTraining[];
  readonly page: number;
  readonly pages: number;
}

export const view = ({ programme, trainings, page, pages }: Props) => {
  const at = `/programmes/${programme.id}`;
  const mentors = `${at}/expressions?role=mentor&state=selected`;
  return (
    <Screen
      title={words.title}
      caption={programme.name}
      back={{ href: mentors, text: words.mentors }}
      lead={words.lead}
      wide
    >
      {trainings.length === 0 ? (
        <EmptyState title={words.none} action={{ href: mentors, text: words.mentors }}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <div class="app-scroll">
          <Table
            caption={words.caption}
            captionSize="hidden"
            head={[words.name, words.kind, words.when, words.seenBy, { text: <Hidden>{words.takeBack}</Hidden> }]}
            rows={trainings.map((one) => row(one, at))}
          />
        </div>
      )}
      <Pagination page={page} pages={pages} address={(other) => `${at}/training?page=${other}`} />
    </Screen>
  );
};

const row = ({ person, name, organisation, kind, heldOn, seenBy }: ListedTraining, at: string) => [
  organisation ? `${name}, ${organisation}` : name,
  kindName(kind),
  heldOn ? formatDay(heldOn) : words.unknown,
  seenBy,
  <ActionForm action={`${at}/training/${person}/take-back`} label={words.takeBack} kind="link" describes={name} />,
];

function kindName(kind: string): string {
  const known = trainingKinds.find((one) => one === kind);
  return known ? words.kinds[known] : kind;
}
