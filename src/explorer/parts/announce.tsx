import { useEffect, useState } from 'preact/hooks';

let tell: (text: string) => void = () => {};

/** Says something to those who do not see it, politely and once. */
export function announce(text: string): void {
  tell(text);
}

/** The page's one live region. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    tell = setText;
    return () => {
      tell = () => {};
    };
  }, []);
  return (
    <div class="away" role="status" aria-live="polite" id="live">
      {text}
    </div>
  );
}
