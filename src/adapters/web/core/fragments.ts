/** Fragments that the documents share; each fits a shape of graph-types. */
export const entityRef = `fragment EntityRef on Entity { __typename id name nameLocal unnamed country { id name } }`;

export const evidenceFields = `fragment EvidenceFields on Evidence { source { id title publisher url published } locator anchor }`;

export const completenessFields = `fragment CompletenessFields on Completeness { complete truncatedBy hiddenByAccess budget spent }`;

export const stepFields = `fragment StepFields on PathStep {
  from { ...EntityRef } to { ...EntityRef } kind direction since until observed basis detail sentence strength
  evidence { ...EvidenceFields }
}`;

export const pathFields = `fragment PathFields on CooperationPath {
  score hops explanation weakestStep { ...StepFields } steps { ...StepFields }
}`;

export const graphViewFields = `fragment GraphViewFields on GraphView {
  nodes { id kind name nameLocal country unnamed degree importance x y }
  links { id source target kind since until observed basis strength cooperation topics }
  totalNodes totalLinks completeness { ...CompletenessFields }
}`;

export const pathFragments: readonly string[] = [pathFields, stepFields, entityRef, evidenceFields, completenessFields];
