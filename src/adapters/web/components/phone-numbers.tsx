/** Longer ones carry words, which may break over lines on a small screen. */
const longestUnbroken = 20;

interface Props {
  readonly numbers: readonly string[];
  readonly large?: boolean;
}

/** What a telephone dials of a printed number; null where it is not one number (an address, a range in words). */
export function dialled(printed: string): string | null {
  const bare = printed.replace(/\((?:0|[^)\d]*)\)/g, '').replace(/[\s().\-–/]/g, '');
  return /^\+?\d{2,15}$/.test(bare) ? bare : null;
}

/** Numbers as the source prints them; those that a telephone can dial are links. */
export function PhoneNumbers({ numbers, large = false }: Props) {
  return (
    <div className={large ? 'hotline-numbers' : undefined}>
      {numbers.map((number, index) => {
        const dial = dialled(number);
        return (
          <span key={number} className={number.length > longestUnbroken ? undefined : 'nowrap'}>
            {dial ? <a href={`tel:${dial}`}>{number}</a> : number}
            {large || index === numbers.length - 1 ? '' : ', '}
          </span>
        );
      })}
    </div>
  );
}
