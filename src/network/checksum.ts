/** A checksum of a text (FNV-1a, 32 bits): enough to tell apart the few ties of one kind between the same two. */
export function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
