export { type Activity, activitiesOf } from './activities.ts';
export {
  annotate,
  type Note,
  type Personal,
  processing,
  type TableData,
  type TableNote,
  technical,
  type Whose,
} from './notes.ts';
export { lettingGoCondition, lettingGoStatements, ownRecordCondition, ownRecordStatements } from './statements.ts';
export {
  type Basis,
  bases,
  type Condition,
  conditions,
  type DataReader,
  type RecordPart,
  type Retention,
  recordParts,
  retention,
} from './words.ts';
