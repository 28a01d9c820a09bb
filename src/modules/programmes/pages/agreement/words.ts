export const words = {
  title: 'Agreement',
  lead: 'Each pair signs this text. The words in braces are filled in from the terms.',
  label: 'Text of the agreement',
  hint: 'A blank line begins a new paragraph. A line that begins with “## ” becomes a heading, and one with “- ” a list item.',
  missing: 'Enter the text of the agreement',
  unknown: (names: readonly string[]) =>
    `Nothing will fill in ${names.map((name) => `{${name}}`).join(', ')}. Remove the braces or correct the spelling`,
  preview: 'How it reads now',
  save: 'Save and mark as looked over',
} as const;
