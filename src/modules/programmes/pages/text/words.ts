export const words = {
  title: 'Change a text',
  subject: 'Subject of the mail',
  subjectMissing: 'Enter the subject of the mail',
  body: 'Text',
  bodyMissing: 'Enter the text',
  hint: 'A blank line begins a new paragraph. The words in braces are filled in for each person.',
  unknown: 'Nothing will fill in the words in braces here. Remove the braces or correct the spelling',
  save: 'Save the text',
  saved: 'The text is saved',
} as const;
