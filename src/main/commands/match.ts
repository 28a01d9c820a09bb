/** `alongside match …`: each of its ways is loaded only when asked for. */
export async function match([way, ...args]: string[]): Promise<void> {
  if (way === 'people') return (await import('./match-people/match-people.ts')).matchPeople(args);
  throw new Error(
    'Usage: alongside match people <mentors file> <mentees file> [--json] [--programme <definition file>]',
  );
}
