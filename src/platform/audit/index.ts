export { type AuditEntry, audit, auditOf } from './audit.ts';
