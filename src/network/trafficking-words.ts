const words = /traffick|\btip\b|smuggling|slavery|exploit/i;

/** True where a name or a description says that trafficking, or what it is akin to, is the work. */
export function speaksOfTrafficking(text: string): boolean {
  return words.test(text);
}
