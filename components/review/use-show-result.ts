import { useRouter } from 'next/navigation';

/** After an act: shows the page as it is now, from its top, with the focus there and not on the form that is gone. */
export function useShowResult(): () => void {
  const router = useRouter();
  return () => {
    router.refresh();
    document.getElementById('inhoud')?.focus();
  };
}
