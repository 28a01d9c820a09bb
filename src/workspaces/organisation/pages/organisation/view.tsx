import type { TakingPart } from '../../../../modules/monitoring/index.ts';
import { EmptyState, Pagination, Screen, Section, Table } from '../../../../platform/view/index.ts';
import type { OwnPerson } from '../../queries/own-people.ts';
import { words } from './words.ts';

interface Props {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly programmes: readonly TakingPart[];
  readonly people: readonly OwnPerson[];
  readonly page: number;
  readonly more: boolean;
}

export const view = ({ organisation: { id, name }, programmes, people, page, more }: Props) => (
  <Screen title={name} caption={words.caption} lead={words.lead} back="/" wide>
    <Section title={words.programmes}>
      {programmes.length === 0 ? (
        <EmptyState title={words.nobody}>{words.nobodyHow}</EmptyState>
      ) : (
        <Programmes programmes={programmes} />
      )}
    </Section>
    <Section title={words.people}>
      {people.length === 0 ? (
        <EmptyState title={words.noPeople}>{words.noPeopleHow}</EmptyState>
      ) : (
        <People people={people} />
      )}
      <Pagination page={page} pages={more ? page + 1 : page} address={(to) => `/organisations/${id}?page=${to}`} />
    </Section>
  </Screen>
);

const Programmes = ({ programmes }: Pick<Props, 'programmes'>) => (
  <section class="app-scroll" tabindex={0} aria-label={words.programmes}>
    <Table
      caption={words.programmes}
      captionSize="hidden"
      firstCellIsHeader
      head={[
        words.programme,
        ...[words.mentees, words.mentors, words.given, words.received].map((text) => ({ text, numeric: true })),
      ]}
      rows={programmes.map((one) => [one.name, one.mentees, one.mentors, one.given, one.received])}
    />
  </section>
);

const People = ({ people }: Pick<Props, 'people'>) => (
  <section class="app-scroll" tabindex={0} aria-label={words.people}>
    <Table
      caption={words.people}
      captionSize="hidden"
      firstCellIsHeader
      head={[words.name, words.post, words.email, words.directory]}
      rows={people.map((one) => [one.name, one.title ?? '', one.email ?? '', one.isInDirectory ? words.yes : words.no])}
    />
  </section>
);
