import { expect, test } from 'vitest';
import { type Organisation, standingOn } from './organisation.ts';
import { register } from './read-register.ts';

const autumn2026 = Temporal.PlainDate.from('2026-11-01');

test('England has 153 authorities responsible for children’s services, by kind', () => {
  expect(countBy(authoritiesOn(autumn2026, 'England'), (body) => body.kind)).toEqual({
    county: 21,
    unitary: 62,
    'metropolitan district': 36,
    'London borough': 32,
    'City of London': 1,
    'Isles of Scilly': 1,
  });
});

test('England’s authorities by region', () => {
  expect(countBy(authoritiesOn(autumn2026, 'England'), (body) => body.region)).toEqual({
    'East Midlands': 10,
    'East of England': 11,
    London: 33,
    'North East': 12,
    'North West': 24,
    'South East': 19,
    'South West': 15,
    'West Midlands': 14,
    'Yorkshire and the Humber': 15,
  });
});

test('32 councils in Scotland, 22 in Wales, five trusts and the Education Authority in Northern Ireland', () => {
  expect(authoritiesOn(autumn2026, 'Scotland')).toHaveLength(32);
  expect(authoritiesOn(autumn2026, 'Wales')).toHaveLength(22);
  expect(countBy(authoritiesOn(autumn2026, 'Northern Ireland'), (body) => body.kind)).toEqual({
    'HSC trust': 5,
    'education authority': 1,
  });
});

test('seven children’s trusts serve ten authorities', () => {
  const trusts = inForceOn(autumn2026).filter((body) => body.kind === 'trust');
  expect(trusts).toHaveLength(7);
  expect(new Set(trusts.flatMap((trust) => trust.serves)).size).toBe(10);
});

test.each([
  ['2009-03-31', 150],
  ['2018-04-01', 152],
  ['2019-04-01', 151],
  ['2021-04-01', 152],
  ['2023-04-01', 153],
  ['2027-04-01', 154],
])('on %s England had %i authorities', (day, count) => {
  expect(authoritiesOn(Temporal.PlainDate.from(day), 'England')).toHaveLength(count);
});

test('keys, names and codes are each used once, and codes have the form of their nation', () => {
  for (const of of [(b: Organisation) => b.key, (b: Organisation) => b.name, (b: Organisation) => b.code ?? b.key]) {
    expect(new Set(register.map(of)).size).toBe(register.length);
  }
  for (const { code, nation } of register) {
    if (code) expect(code).toMatch(nation === 'England' ? /^E(06|08|09|10)0000\d\d$/ : /^[SW](12|06)0000\d\d$/);
  }
});

test('whoever follows or is served is in the register, and a body that ended names who followed it', () => {
  const keys = new Set(register.map((body) => body.key));
  for (const body of register) {
    for (const key of [...body.successors, ...body.serves]) expect(keys).toContain(key);
    expect(body.successors.length > 0).toBe(body.to !== null);
  }
});

function inForceOn(day: Temporal.PlainDate): Organisation[] {
  return register.filter((body) => standingOn(day, body) === 'in force');
}

function authoritiesOn(day: Temporal.PlainDate, nation: Organisation['nation']): Organisation[] {
  return inForceOn(day).filter((body) => body.nation === nation && body.kind !== 'trust');
}

function countBy(bodies: readonly Organisation[], of: (body: Organisation) => string): Record<string, number> {
  return Object.fromEntries(
    Map.groupBy(bodies, of)
      .entries()
      .map(([name, group]) => [name, group.length]),
  );
}
