/** What a mentor says of themselves, and since when it can be read. */
export interface PortraitPlan {
  /** The address without its ending: everybody of the demonstration has one that ends in `.example`. */
  readonly mentor: string;
  /** How many days ago it was published; null is still a draft. */
  readonly published: number | null;
  readonly seats: number;
  readonly background: string;
  readonly span: string;
  readonly topics: readonly Topic[];
  readonly authorities: readonly (
    | 'county'
    | 'unitary'
    | 'trust'
    | 'health'
    | 'voluntary'
    | 'national'
    | 'london-borough'
  )[];
  readonly contexts: readonly ('improvement-journey' | 'steady' | 'freedoms')[];
  readonly methods: readonly ('in-person' | 'online' | 'telephone')[];
  readonly days?: readonly Weekday[];
  readonly availability: string;
  readonly interests: string;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';

export type Topic =
  | 'first-leadership-post'
  | 'leading-managers'
  | 'former-peers'
  | 'practice-improvement'
  | 'inspection'
  | 'safeguarding-front-door'
  | 'children-in-care'
  | 'send-education'
  | 'youth-justice'
  | 'early-help'
  | 'workforce'
  | 'money'
  | 'partnership'
  | 'change'
  | 'data'
  | 'confidence'
  | 'wellbeing'
  | 'career';
