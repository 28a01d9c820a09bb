/**
 * Where people work, in kilometres east and north on the National Grid: the councils and trusts of one region by
 * their name in the register, and elsewhere the largest town of a region by the region's name.
 */
export const places: Readonly<Record<string, [east: number, north: number]>> = {
  'Derby City Council': [435, 336],
  'Derbyshire County Council': [430, 360],
  'Leicester City Council': [459, 304],
  'Leicestershire County Council': [454, 306],
  'Lincolnshire County Council': [498, 371],
  'North Northamptonshire Council': [488, 289],
  "Northamptonshire Children's Trust": [475, 261],
  'Nottingham City Council': [457, 340],
  'Nottinghamshire County Council': [458, 338],
  'Rutland County Council': [486, 309],
  'West Northamptonshire Council': [475, 260],
  'North East': [425, 564],
  'North West': [384, 398],
  'Yorkshire and The Humber': [430, 434],
  'East Midlands': [459, 304],
  'West Midlands': [407, 287],
  'East of England': [545, 258],
  London: [530, 180],
  'South East': [499, 150],
  'South West': [359, 173],
  Wales: [318, 176],
  Scotland: [326, 674],
  'Northern Ireland': [146, 530],
};
