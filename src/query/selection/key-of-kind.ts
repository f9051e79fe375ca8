/** The key that one kind's meaning of a response key has in the row, where kinds differ in what they mean by it. */
export function keyOfKind(key: string, kind: string): string {
  return `${key}@${kind}`;
}
