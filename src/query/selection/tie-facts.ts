/** The properties of a tie that its sentence tells, in the order in which they stand after its kind, direction and names. */
export const tieFacts = ['since', 'until', 'observed', 'basis'] as const;
