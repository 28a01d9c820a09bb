/** Something that has happened: ids and an instant, never content. */
export interface Event {
  readonly id: string;
  /** `<module>.<what-happened>`, for instance `recruitment.expression-submitted`. */
  readonly type: string;
  /** The acting person, or null when a link or a sweep did it. */
  readonly by: string | null;
  readonly programme: string | null;
  /** Uuids by name; the database refuses anything else. */
  readonly ids: Readonly<Record<string, string>>;
  readonly at: Temporal.Instant;
}
