/** What a column can hold. Each belongs to mentors, to mentees, or to both. */
export const fields = [
  'name',
  'forename',
  'surname',
  'email',
  'phone',
  'organisation',
  'title',
  'since',
  'methods',
  'managerName',
  'managerEmail',
  'note',
  'offers',
  'trained',
  'capacity',
  'hopes',
  'wants',
  'managerSupports',
] as const;
export type Field = (typeof fields)[number];

export type Role = 'mentor' | 'mentee';

export const fieldsOfOneRole: Record<Role, readonly Field[]> = {
  mentor: ['offers', 'trained', 'capacity'],
  mentee: ['hopes', 'wants', 'managerSupports'],
};

/** The first pattern that a heading fits, so the narrower ones stand first. Headings are compared in plain small letters. */
const patterns: readonly (readonly [field: Field, pattern: RegExp])[] = [
  ['managerEmail', /manager.*(email|mail)|(email|mail).*manager/],
  [
    'managerSupports',
    /manager.*(support|approv|agree|endors|consent)|(support|approv|endors).*manager|^(endorsed|approved|supported|endorsement)$/,
  ],
  ['managerName', /manager|reports to|^lm( name)?$/],
  ['email', /\be ?mail\b/],
  ['forename', /^(forename|first name|given name|christian name)s?$/],
  ['surname', /^(surname|last name|family name)s?$/],
  ['trained', /train(ed|ing)|induct/],
  ['capacity', /how many|capacity|max(imum)? (number|mentees)|number of mentees|mentees? (you )?(can|could) take/],
  ['hopes', /hope|gain|\baims?\b|goals?|objectives?|get out of|wish to achieve/],
  [
    'wants',
    /(wanted|looking for|sought|prefer).*mentor|mentor.*(wanted|with experience)|experience wanted|looking for/,
  ],
  ['offers', /experience|expertise|skills?|specialis|strengths?|can offer|knowledge/],
  ['since', /since|start(ed)? date|date started|started|appointed|time in (post|role)/],
  ['title', /job|title|role|post|position|designation/],
  ['methods', /contact preference|prefers?$|preferred|method|how .*meet|meeting|format/],
  ['organisation', /authority|organisation|organization|council|employer|\bla\b|\btrust\b|where .*work/],
  ['phone', /phone|mobile|\btel\b/],
  ['name', /^(full |participant |mentor |mentee |person )?name$|^name of|^(mentor|mentee|participant|person)$/],
  ['note', /notes?|comments?|anything else|other|remarks?|further|additional/],
];

/** Which field a heading means, as far as its words tell; the person sees the answer and can correct it. */
export function fieldOfHeading(heading: string): Field | null {
  const words = heading
    .toLowerCase()
    .replaceAll(/e-mail/g, 'email')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
  return patterns.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
