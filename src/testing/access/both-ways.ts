/** A page that is looked at and sent. */
export function bothWays(base: string): (end: string) => readonly string[] {
  return (end) => [`GET ${base}${end}`, `POST ${base}${end}`];
}
