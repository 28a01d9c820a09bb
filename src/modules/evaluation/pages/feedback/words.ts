export const words = {
  button: 'Send feedback',
  before:
    'The coordinator reads this to look after the programme. What goes any further is only what you agreed to: figures that count at least five people, a sentence without your name if you allowed it, and what you asked us to pass on.',
  already: 'This feedback has been sent already.',
  thanks: 'Thank you for your feedback.',
} as const;
