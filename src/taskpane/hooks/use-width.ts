import { useEffect, useState, type RefObject } from "react";

/**
 * How wide an element is, in CSS pixels, as long as it is shown.
 *
 * @param usual until it was measured
 */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => setWidth((before) => current.clientWidth || before);
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
