const lookEveryMs = 500;

/**
 * Waits until the process is asked to stop, by Ctrl+C or by whoever runs it. A second Ctrl+C, from somebody who doesn't want to
 * wait for requests in flight, ends it as it would without Saphan.
 * @param withParent stop too when the process that started this one is gone: npm asks its shell to stop, and the shell goes
 *   without telling.
 */
export function untilAskedToStop(withParent: boolean): Promise<void> {
  return new Promise((resolve) => {
    const parent = process.ppid;
    const watch = withParent
      ? setInterval(() => {
          if (process.ppid !== parent) stop();
        }, lookEveryMs)
      : undefined;
    const stop = () => {
      clearInterval(watch);
      resolve();
    };
    watch?.unref();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
