'use client';

import { useEffect, useState, type RefObject } from 'react';

/** Whether a box is too narrow for what stands in it, so that a part is out of sight. */
export function useHidesSome(box: RefObject<HTMLElement | null>): boolean {
  const [hides, setHides] = useState(false);
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const observer = new ResizeObserver(() => setHides(node.scrollWidth > node.clientWidth + 1));
    observer.observe(node);
    for (const child of node.children) observer.observe(child);
    return () => observer.disconnect();
  }, [box]);
  return hides;
}
