import '../bin/refuse-old-node.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalData } from '../src/main/modules.ts';
import { type Activity, activitiesOf, bases, conditions, retention } from '../src/platform/personal-data/index.ts';
import { root } from './run.ts';

const pages: Readonly<Record<string, () => string>> = {
  'record-of-processing.md': recordOfProcessing,
  'impact-assessment.md': impactAssessment,
};

/** What to do about it when a page no longer shows what the rooms say of their columns; null when all do. */
export async function staleProcessing(): Promise<string | null> {
  const stale = Object.entries(pages).filter(([name, render]) => {
    const path = join(root, 'docs', name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== render();
  });
  if (stale.length === 0) return null;
  const names = stale.map(([name]) => `docs/${name}`).join(' and ');
  return `Not what the rooms say of their data: ${names}. Run "npm run processing" and commit it.`;
}

function recordOfProcessing(): string {
  return [
    '# Record of processing',
    '',
    'Under article 30 of the UK GDPR. Made by `npm run processing` from each `personal-data.ts`; not written by hand.',
    '',
    '| | |',
    '| --- | --- |',
    '| Controller | the organisation that runs the programme, as its public page names it; fill in its data-protection officer |',
    '| Processor | whoever runs the service for it |',
    '| Whom the data are about | mentors, mentees, line managers, and the staff who run a programme |',
    '| Recipients | those named in each line, and nobody outside the service but the one person whom a pair has agreed to tell something, and whoever carries its mail |',
    '| Transfers abroad | none by the product; that of the mail carrier and the host is theirs to state |',
    '| Security | [the threat model](threat-model.md): sealed text under keys kept apart, row-level security, an audit of every reading |',
    '',
    '## How long',
    '',
    ...listOf(Object.entries(retention).map(([name, words]) => `**${name}**: ${words}`)),
    '',
    '## On what basis',
    '',
    ...listOf(
      [...Object.entries(bases), ...Object.entries(conditions)].map(([name, words]) => `**${name}**: ${words}`),
    ),
    ...[...activitiesOf(personalData)].flatMap(([room, activities]) => roomInWords(room, activities)),
    '',
  ].join('\n');
}

const listOf = (items: readonly string[]): readonly string[] => items.map((item) => `- ${item}`);

const roomInWords = (room: string, activities: readonly Activity[]): readonly string[] => [
  '',
  `## ${room}`,
  '',
  '| purpose | basis | readers | kept | data |',
  '| --- | --- | --- | --- | --- |',
  ...activities.map(
    ({ purpose, basis, condition, readers, kept, data, sealed }) =>
      `| ${purpose}${sealed ? ' (sealed)' : ''} | ${[basis, condition].filter((one) => one !== null).join('; ')} | ` +
      `${readers.join(', ')} | ${kept.join(', ')} | ${data.map((one) => `\`${one}\``).join('<br>')} |`,
  ),
];

function impactAssessment(): string {
  const activities = [...activitiesOf(personalData).values()].flat();
  const special = activities.filter(({ condition }) => condition !== null);
  const consented = activities.filter(({ basis }) => basis === 'consent');
  return [
    '# Impact assessment: a draft',
    '',
    'Under article 35 of the UK GDPR. Made by `npm run processing` from each `personal-data.ts`; the organisation that runs a',
    'programme takes it from here, adds what is particular to it, and asks its data-protection officer.',
    '',
    '## Why one is needed',
    '',
    'People say in mentoring what they would say nobody at work. Some of it is special-category data:',
    '',
    ...listOf(special.map(({ purpose, condition }) => `${purpose} (${condition}).`)),
    '',
    '## What is done, and for what',
    '',
    `${activities.length} purposes, each with its basis, readers and time, in [the record of processing](record-of-processing.md).`,
    'Sealed, so that neither an operator nor a copy of the database shows them:',
    '',
    ...listOf(activities.filter(({ sealed }) => sealed).map(({ purpose }) => `${purpose}.`)),
    '',
    'By consent, dated and taken back on one page:',
    '',
    ...listOf(consented.map(({ purpose }) => `${purpose}.`)),
    '',
    ...theRest,
    '',
  ].join('\n');
}

const theRest: readonly string[] = [
  '## Whether it is needed, and in proportion',
  '',
  '- Coordinators work from facts (who met, when) and never from what was said.',
  '- The two things asked of a pair after a session are whether it took place and when the next one is.',
  '- What describes fewer than five people is not shown to those who may not see the people.',
  '- Each kind of data ends by itself, is shown before it goes, and can be held for a lawful reason.',
  '',
  '## Risks, and what stands against them',
  '',
  '| risk | likely | grave | what stands against it | left |',
  '| --- | --- | --- | --- | --- |',
  '| Somebody at work reads what was said in mentoring | seldom | high | sealed under a key of the relationship; row-level security; every reading shown to the pair | low |',
  '| Somebody is known by a characteristic or by lived experience | seldom | high | its own table, explicit consent, shown to nobody and in no reason for a match | low |',
  '| A copy of the database gets out | seldom | high | sealed text; keys kept and backed up apart; destroyed keys open nothing | low; names, posts and dates are not sealed |',
  '| The machine is taken with its master key | seldom | high | a security module can hold the key | medium where the key is a file |',
  '| Somebody signs in through another’s mail | now and then | medium | links of ten minutes, bound to the browser; passkeys; sign-ins shown and ended | medium |',
  '| A small number names somebody | now and then | medium | small numbers are hidden | low |',
  '| Data are kept for longer than promised | seldom | medium | a sweep with its result shown; holds with a reason and a day | low |',
  '',
  '## To be filled in by the organisation',
  '',
  '- Who was asked (participants, the data-protection officer, the union), and what they said.',
  '- Which programme terms were chosen, above all for how many months records are kept.',
  '- Who approves what is left of each risk, and when this is looked at again.',
];

if (import.meta.main)
  for (const [name, render] of Object.entries(pages)) writeFileSync(join(root, 'docs', name), render());
