export interface KeyTables {
  'sealing.data_key': {
    id: string;
    owner_kind: string;
    owner_id: string;
    version: number;
    retired: boolean;
    /** Null: destroyed. */
    wrapped: Uint8Array | null;
  };
  'sealing.key_log': {
    number: number;
    at: Temporal.Instant;
    act: string;
    by_person: string | null;
    owner_kind: string | null;
    owner_id: string | null;
    previous: Uint8Array;
    hash: Uint8Array;
  };
}
