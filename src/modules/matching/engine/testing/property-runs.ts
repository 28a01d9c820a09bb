const usually = 150;
const wanted = Number(process.env['MATCH_PROPERTY_RUNS'] ?? usually);

/** How often a property is tried that is usually tried so often: in proportion more where MATCH_PROPERTY_RUNS asks for more. */
export const propertyRuns = (usual: number): number => Math.ceil((usual * wanted) / usually);
