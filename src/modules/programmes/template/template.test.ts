import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../questionnaires/index.ts';
import { templates, templateWithId } from '../templates/templates.ts';
import { allTexts, fill, filledWords, unknownWords } from './fill.ts';
import { suggestLevel } from './priority-rules.ts';
import { templateSchema } from './template.ts';

describe.each(templates)('the template $name', (template) => {
  it('says in its texts nothing that will not be filled in', () => {
    expect(allTexts(template.texts).flatMap(unknownWords)).toEqual([]);
  });

  it('speaks plainly: no exclamation marks', () => {
    expect(JSON.stringify(template)).not.toContain('!');
  });

  it('has priority rules about levels that exist, and that the form offers', () => {
    const levels = template.terms.priority.levels.map((one) => one.value);
    const named = template.terms.priority.rules.flatMap((rule) => (rule.kind === 'level' ? rule.is : []));
    const asked = questionsOf(template.forms.menteeExpression).find((one) => one.fact === 'level');
    expect(levels).toEqual(expect.arrayContaining(named));
    expect(asked?.kind === 'one-of' ? asked.options.map((one) => one.value) : []).toEqual(levels);
  });
});

describe('the regional leaders template', () => {
  const template = templateWithId('regional-leaders');

  it('asks for lived experience only of those who want it, and shows it to nobody (EM-15)', () => {
    const questions = template ? questionsOf(template.forms.livedExperience) : [];
    expect(questions.map(({ special, required, readers }) => ({ special, required, readers }))).toEqual(
      questions.map(() => ({ special: true, required: false, readers: [] })),
    );
  });

  it('refuses to ask for special-category data when someone expresses interest', () => {
    if (!template) throw new Error('The template is gone');
    const forms = { ...template.forms, menteeExpression: template.forms.livedExperience };
    expect(templateSchema.safeParse({ ...template, forms }).error?.issues.map((one) => one.message)).toContain(
      'asks for no special-category data',
    );
  });

  it('keeps the terms of the region: 4 to 6 sessions in 12 months, three choices, five the smallest figure (EM-06, EM-10)', () => {
    expect(template?.terms).toMatchObject({
      sessions: { least: 4, most: 6, months: 12 },
      matching: { mostChoices: 3, unconnectedMentorOnRequest: 'hard-rule' },
      endorsement: { mentee: { rule: 'manager-decides' } },
      records: { logReaders: 'pair' },
      figures: { hideBelow: 5 },
    });
    expect(template?.terms.discoveryCall.topics).toHaveLength(6);
  });

  it('fills its terms into its texts', () => {
    if (!template) throw new Error('The template is gone');
    const words = filledWords({ name: template.name, settings: { terms: template.terms, contact: null } });
    expect(fill(template.texts.howItWorks, words)).toContain('4 to 6 times over 12 months');
    expect(fill('Dear {person}, {nobody}', { person: 'Ada' })).toBe('Dear Ada, {nobody}');
  });

  it.each([
    ['Youth Justice Team Manager', 'middle'],
    ['Assistant Team Manager', 'first-line'],
    ['Head of Youth Justice', 'senior'],
    ['Assistant Director Education & Inclusion', 'senior'],
    ['Director of Children’s Services', 'director'],
    ['Gardener', null],
  ])('takes a %s for %s', (title, level) => {
    if (!template) throw new Error('The template is gone');
    expect(suggestLevel(template.terms.priority, title)).toBe(level);
  });
});
