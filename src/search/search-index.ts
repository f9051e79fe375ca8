/**
 * Name of the full-text index over all entities. An index of this name is left as it is when it exists: whoever changes
 * what it covers, or its analyzer, gives it another name.
 */
export const searchIndex = 'entity_search';
