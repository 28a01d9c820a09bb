import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingOn } from './organisation.ts';
import { register } from './read-register.ts';
import { resolveOrganisation } from './resolve-organisation.ts';

const today = Temporal.PlainDate.from('2026-11-16');
const resolve = (text: string, day = today) => {
  const { kind, candidates } = resolveOrganisation(text, register, day);
  return [kind, ...candidates.map((body) => body.name)];
};

test.each([
  ['LEICESTER CITY COUNCIL', 'Leicester City Council'],
  ['Leicester City', 'Leicester City Council'],
  ['Leicester CC', 'Leicester City Council'],
  ['Leics CC', 'Leicestershire County Council'],
  ['Leicestershire County', 'Leicestershire County Council'],
  ['Lincolnshire CC', 'Lincolnshire County Council'],
  ['N Lincs', 'North Lincolnshire Council'],
  ['Derbyshire County', 'Derbyshire County Council'],
  ['Derby City', 'Derby City Council'],
  ['Derbyshire', 'Derbyshire County Council'],
  ['Rutland CC', 'Rutland County Council'],
  ['  Rutland   County ', 'Rutland County Council'],
  ['West Northants', 'West Northamptonshire Council'],
  ['Northamptonshire Children’s Trust ', "Northamptonshire Children's Trust"],
  ["Northamptonshire Children's Trust", "Northamptonshire Children's Trust"],
  ['City of London', 'City of London Corporation'],
  ['County Durham', 'Durham County Council'],
  ['LB Camden', 'London Borough of Camden'],
  ['Royal Borough of Windsor & Maidenhead', 'Royal Borough of Windsor and Maidenhead'],
  ['St. Helens', 'St Helens Metropolitan Borough Council'],
  ['BCP', 'Bournemouth, Christchurch and Poole Council'],
  ['Ynys Mon', 'Isle of Anglesey County Council'],
  ['Belfast HSC Trust', 'Belfast Health and Social Care Trust'],
])('%s is %s', (text, name) => {
  expect(resolve(text)).toEqual(['exact', name]);
});

test.each([
  ['Leicester', 'Leicester City Council'],
  ['Nottingham Council', 'Nottingham City Council'],
  ['Leicestershre County Council', 'Leicestershire County Council'],
  ['Somerset County Council', 'Somerset Council'],
  ['Worcestershire Children First', 'Worcestershire County Council'],
  ['East Surrey', 'Surrey County Council'],
])('%s is probably %s, and is asked about', (text, name) => {
  expect(resolve(text)).toEqual(['likely', name]);
});

test('a county that ended names its successors, the children’s trust among them', () => {
  expect(resolveOrganisation('Northamptonshire County Council', register, today)).toMatchObject({
    kind: 'ambiguous',
    doubt: { code: 'ended', body: { to: Temporal.PlainDate.from('2021-04-01') } },
  });
  expect(resolve('Northamptonshire CC')).toEqual([
    'ambiguous',
    'North Northamptonshire Council',
    'West Northamptonshire Council',
    "Northamptonshire Children's Trust",
  ]);
});

test('on a day when it existed, a body that has ended is itself', () => {
  expect(resolve('Northamptonshire CC', Temporal.PlainDate.from('2020-01-01'))).toEqual([
    'exact',
    'Northamptonshire County Council',
  ]);
});

test('"Derby County Council" could be the city or the county', () => {
  expect(resolve('Derby County Council')).toEqual(['ambiguous', 'Derby City Council', 'Derbyshire County Council']);
});

test.each(['', '  - ', 'London', 'Council', 'Chesterfield Borough Council', 'Acme Ltd'])('"%s" is unknown', (text) => {
  expect(resolve(text)[0]).toBe('unknown');
});

const aBody = fc.constantFrom(...register);
const aDay = fc.date({ min: new Date('2008-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const plainDate = (date: Date) => Temporal.PlainDate.from(date.toISOString().slice(0, 10));

test('every body is found exactly by its own name on a day when it exists', () => {
  for (const body of register.filter((one) => standingOn(today, one) === 'in force')) {
    expect(resolve(body.name)).toEqual(['exact', body.name]);
  }
});

test('case, spaces, quotes and full stops do not matter', () => {
  const dress = fc.record({
    upper: fc.boolean(),
    pad: fc.stringMatching(/^[ \t.]{0,3}$/),
    gap: fc.constantFrom(' ', '  ', ' \u00a0'),
    quote: fc.constantFrom("'", '’', '‘', '`', ''),
  });
  fc.assert(
    fc.property(aBody, dress, aDay, (body, { upper, pad, gap, quote }, date) => {
      const dressed = pad + body.name.replaceAll(' ', gap).replaceAll("'", quote) + pad;
      const day = plainDate(date);
      expect(resolve(upper ? dressed.toUpperCase() : dressed, day)).toEqual(resolve(body.name, day));
    }),
  );
});

test('whatever is typed, no candidate is a body that has ended or has not begun', () => {
  const typed = fc.oneof(
    fc.string(),
    aBody.map((body) => body.name),
    aBody.map((body) => body.name.slice(1)),
  );
  fc.assert(
    fc.property(typed, aDay, (text, date) => {
      const day = plainDate(date);
      for (const body of resolveOrganisation(text, register, day).candidates) {
        expect(standingOn(day, body)).toBe('in force');
      }
    }),
  );
});
