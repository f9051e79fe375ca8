/**
 * Waits until the process is asked to stop, by Ctrl+C or by whoever runs it. A second Ctrl+C, from somebody who doesn't want to
 * wait for requests in flight, ends it as it would without Saphan.
 */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
