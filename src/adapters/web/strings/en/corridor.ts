export const corridor = {};
