/**
 * Which state of the data is the present one. Whatever is worked out from the data is kept under the revision that was
 * current before the work began, and is of no use under another.
 */
export interface Revisions {
  /**
   * The revision of the data, as opaque text: equal texts, equal data. It was read from the database at most the agreed time
   * before this call, and after the last `written()`.
   * @throws what the database's door throws when it doesn't answer
   */
  current(): Promise<string>;
  /** Says that this process has just changed the data: what was known of its revision no longer counts. */
  written(): void;
}

/** A statement that asks for the revision, shared by all who came while its answer was young enough. */
interface Check {
  readonly sentAt: number;
  readonly answer: Promise<string>;
}

/**
 * The revision of the data, read at most once in `stalenessMs`, however many ask at the same time. The age of what was read counts
 * from when its statement was sent: nobody is served with a revision that was older than that when they asked.
 * @param readDigest reads the digest of what is loaded from the database; null where nothing is
 * @param stalenessMs 0 reads again for everyone who comes after the statement in flight was sent
 * @param now milliseconds by a clock that only goes forward
 */
export function revisionsOf(
  readDigest: () => Promise<string | null>,
  stalenessMs: number,
  now: () => number = () => performance.now(),
): Revisions {
  let writes = 0;
  let last: Check | null = null;
  let next: Promise<string> | null = null;

  function send(): Promise<string> {
    const writesBefore = writes;
    const answer = readDigest().then((digest) => `${digest ?? 'empty'}+${writesBefore}`);
    const check = { sentAt: now(), answer };
    last = check;
    answer.catch(() => {
      if (last === check) last = null;
    });
    return answer;
  }

  return {
    current() {
      if (last && now() - last.sentAt <= stalenessMs) return last.answer;
      // One statement in flight: who finds one that was sent too early waits for it to end, and shares the one after it.
      next ??= Promise.resolve(last?.answer)
        .catch(() => undefined)
        .then(() => {
          next = null;
          return send();
        });
      return next;
    },
    written() {
      writes += 1;
      last = null;
    },
  };
}
