import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../charts/bar-chart.tsx';
import { Funnel } from '../charts/funnel.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { Radar } from '../charts/radar.tsx';
import { Table } from '../govuk/table.tsx';
import { Capacity } from './capacity.tsx';
import { MultiSelect } from './multi-select.tsx';
import { Pagination, pageItems } from './pagination.tsx';
import { SortableTable } from './sortable-table.tsx';
import { Waiting } from './waiting.tsx';

const numbers = (page: number, pages: number) =>
  pageItems(page, pages, String).map((item) => (item === 'gap' ? '…' : item.number));

describe('pagination', () => {
  it('is left out when there is one page', () => {
    expect(renderToString(<Pagination page={1} pages={1} address={String} />)).toBe('');
  });

  it.each([
    [1, 2, [1, 2]],
    [1, 9, [1, 2, '…', 9]],
    [4, 5, [1, '…', 3, 4, 5]],
    [5, 9, [1, '…', 4, 5, 6, '…', 9]],
  ])('page %i of %i shows %j', (page, pages, shown) => {
    expect(numbers(page, pages)).toEqual(shown);
  });
});

describe('a table that stacks', () => {
  it('stays a table to a screen reader, and gives each cell its heading', () => {
    const html = renderToString(<Table head={['Who', 'At what']} rows={[['Ana', 'Waiting']]} stacks />);
    expect(html).toMatch(/<td[^>]*role="cell"[^>]*data-heading="At what"[^>]*>Waiting</);
    expect(html).toContain('role="columnheader"');
  });
});

describe('a sorted table', () => {
  const columns = [
    { name: 'name', text: 'Name', sortable: true },
    { name: 'met', text: 'Met', sortable: true },
    { name: 'note', text: 'Note' },
  ];
  const address = (by: string, descending: boolean) => `?by=${by}${descending ? '-down' : ''}`;

  it('says how it is sorted, and each heading leads to the other order', () => {
    const sort = { by: 'name', descending: false };
    const html = renderToString(<SortableTable caption="Mentors" {...{ columns, sort, address }} rows={[]} />);
    expect([...html.matchAll(/aria-sort="(\w+)"/g)].map(([, order]) => order)).toEqual(['ascending', 'none']);
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['?by=name-down', '?by=met']);
  });
});

describe('choosing rows', () => {
  it('names each row to screen readers, keeps ticks, and says what is wrong', () => {
    const form = { values: { people: ['2'] }, errors: { people: 'Tick the people to select' } };
    const rows = ['Ada', 'Bob'].map((name, index) => ({ id: String(index + 1), describes: name, cells: [name] }));
    const actions = [{ name: 'act', value: 'select', text: 'Select' }];
    const html = renderToString(
      <MultiSelect caption="People" head={['Name']} name="people" {...{ form, rows, actions }} />,
    );
    expect(html).toContain('Select Ada');
    expect(html).toContain('value="2" checked');
    expect(html).toContain('id="people-error"');
    expect(html).toContain('name="act" value="select"');
  });
});

describe('pictures', () => {
  it('stand in their own table, with figures beside the bars', () => {
    const bars = [
      { label: 'Derby', value: 1200 },
      { label: 'Rutland', value: 300 },
    ];
    const html = renderToString(
      <BarChart title="Mentors" summary="Most in Derby" kind="Place" measure="Mentors" bars={bars} />,
    );
    expect(html).toContain('1,200');
    expect(html).toContain('width="25"');
  });

  it('do not divide by nothing', () => {
    const steps = [
      { label: 'Interest', value: 0 },
      { label: 'Matched', value: 0 },
    ];
    const funnel = renderToString(<Funnel title="Way in" summary="Nobody yet" measure="People" steps={steps} />);
    const line = renderToString(
      <LineChart
        title="Sessions"
        summary="None"
        kind="Month"
        measure="Sessions"
        points={[{ label: 'May', value: 0 }]}
      />,
    );
    expect(funnel + line).not.toMatch(/NaN|Infinity/);
  });

  it('go round from the top, and name their axes in the table', () => {
    const rows = ['Delegation', 'Papers', 'Time'].map((label) => ({ label, values: [5, 0] as const }));
    const html = renderToString(
      <Radar title="Needs" summary="All met" kind="Need" series={['At the start', 'Now']} rows={rows} most={5} />,
    );
    expect(html).toContain('points="150,30 ');
    expect(html).toContain('1. Delegation');
  });

  it('show places taken and free, and never more marks than a person can count', () => {
    const marks = (of: number) => renderToString(<Capacity taken={2} of={of} />).match(/<circle/g)?.length ?? 0;
    expect([marks(3), marks(40)]).toEqual([3, 0]);
  });
});

describe('what waits', () => {
  it('says so kindly when nothing does', () => {
    const html = renderToString(<Waiting items={[]} none="Nothing is waiting for you" />);
    expect(html).toContain('Nothing is waiting for you');
    expect(html).not.toContain('app-count');
  });

  it('names the thing in the button, for those who hear buttons alone', () => {
    const item = { title: 'Endorse Tom', href: '/e', action: 'Answer' };
    expect(renderToString(<Waiting items={[item]} none="" />)).toMatch(
      /Answer<span class="govuk-visually-hidden"> Endorse Tom</,
    );
  });
});
