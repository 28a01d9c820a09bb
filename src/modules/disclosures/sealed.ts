import type { Owner } from '../../platform/sealing/index.ts';

export const keyOf = ({ relationship }: { readonly relationship: string }): Owner => ({
  kind: 'relationship',
  id: relationship,
});

export const extractPlace = (disclosure: string): string => `disclosures.extract.sealed:${disclosure}`;
