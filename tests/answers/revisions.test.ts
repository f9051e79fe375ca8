import { describe, expect, it } from 'vitest';
import { revisionsOf } from '../../src/api/revisions.ts';

/** A digest and a clock that the test sets; reading the digest takes until the test lets it go. */
function watched(stalenessMs: number) {
  const state = { time: 0, digest: 'a', reads: 0, held: [] as (() => void)[], hold: false };
  const read = async () => {
    state.reads += 1;
    const { digest } = state;
    if (state.hold) await new Promise<void>((resolve) => state.held.push(resolve));
    return digest;
  };
  return { state, revisions: revisionsOf(read, stalenessMs, () => state.time) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('The revision of the data', () => {
  it('is read once for all who ask within the agreed time, and again after it', async () => {
    const { state, revisions } = watched(250);
    const first = await Promise.all([revisions.current(), revisions.current(), revisions.current()]);
    expect(new Set(first).size).toBe(1);
    state.time = 250;
    state.digest = 'b';
    expect(await revisions.current()).toBe(first[0]);
    expect(state.reads).toBe(1);
    state.time = 251;
    expect(await revisions.current()).not.toBe(first[0]);
    expect(state.reads).toBe(2);
  });

  it('counts its age from when it was asked for, not from when it came', async () => {
    const { state, revisions } = watched(250);
    state.hold = true;
    const early = revisions.current();
    await settle();
    state.digest = 'b';
    state.time = 300;
    const late = [revisions.current(), revisions.current()];
    await settle();
    expect(state.reads).toBe(1);
    state.hold = false;
    for (const go of state.held) go();
    const [one, two] = await Promise.all(late);
    expect(one).toBe(two);
    expect(one).not.toBe(await early);
    expect(state.reads).toBe(2);
  });

  it('is another at once after a write of this process, though the digest stayed', async () => {
    const { state, revisions } = watched(60_000);
    const before = await revisions.current();
    revisions.written();
    expect(await revisions.current()).not.toBe(before);
    expect(state.reads).toBe(2);
  });

  it('that was asked for before a write does not count after it', async () => {
    const { state, revisions } = watched(60_000);
    state.hold = true;
    const asked = revisions.current();
    await settle();
    revisions.written();
    state.hold = false;
    const after = revisions.current();
    for (const go of state.held) go();
    expect(await after).not.toBe(await asked);
  });

  it('is read again after a failure', async () => {
    let away = true;
    const revisions = revisionsOf(async () => {
      if (away) throw new TypeError('away');
      return 'a';
    }, 60_000);
    await expect(revisions.current()).rejects.toThrow('away');
    away = false;
    expect(await revisions.current()).toContain('a');
  });

  it('is read for everyone who comes later where nothing may be stale', async () => {
    const { state, revisions } = watched(0);
    await revisions.current();
    state.time = 1;
    await revisions.current();
    expect(state.reads).toBe(2);
  });
});
