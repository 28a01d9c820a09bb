/** What a record calls everybody in it who is not the reader. */
export interface Labels {
  readonly of: (id: string) => string;
  readonly given: () => readonly { readonly id: string; readonly label: string }[];
}

/** `places` are the names of programmes and organisations, which anybody may know. */
export function labels(reader: string, places: ReadonlyMap<string, string>): Labels {
  const given = new Map<string, string>();
  return {
    of(id) {
      if (id === reader) return 'you';
      const place = places.get(id);
      if (place !== undefined) return place;
      const label = given.get(id) ?? `person ${given.size + 1}`;
      given.set(id, label);
      return label;
    },
    given: () => [...given].map(([id, label]) => ({ id, label })),
  };
}
