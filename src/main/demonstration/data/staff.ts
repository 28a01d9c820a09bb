/** Those who run the programmes of the demonstration. */
export const coordinator = { name: 'Morag Fielding', email: 'morag.fielding@eastmidlands.example' } as const;

export const secondCoordinator = { name: 'Tunde Ashworth', email: 'tunde.ashworth@eastmidlands.example' } as const;

export const safeguardingLead = { name: 'Celia Ramsden', email: 'celia.ramsden@eastmidlands.example' } as const;

export const dataProtectionOfficer = { name: 'Ruth Adeyemi', email: 'ruth.adeyemi@eastmidlands.example' } as const;

export const deputySafeguardingLead = { name: 'Aled Winterton', email: 'aled.winterton@eastmidlands.example' } as const;

export const steeringMember = { name: 'Judith Amara', email: 'judith.amara@eastmidlands.example' } as const;

/** Leads for the council with this key in the register. */
export const organisationLead = {
  name: 'Neil Prescott',
  email: 'neil.prescott@derbyshire.example',
  leads: 'derbyshire-county-council',
} as const;

export const operator = { name: 'Sam Okoro', email: 'sam.okoro@eastmidlands.example' } as const;

export const otherCoordinator = {
  name: 'Iqbal Stainforth',
  email: 'iqbal.stainforth@yorkshirehumber.example',
} as const;

export const otherSafeguardingLead = {
  name: 'Hannah Oyelaran',
  email: 'hannah.oyelaran@yorkshirehumber.example',
} as const;
