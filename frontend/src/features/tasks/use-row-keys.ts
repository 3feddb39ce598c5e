import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { useShortcuts } from '../../components/keys';
import type { Task } from '../../api/types';

const titleOf = (row: Element | null | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-title]') ?? null;

function rowKeys(list: RefObject<HTMLElement | null>): Record<string, () => void> {
  const rows = (): Element[] => [...(list.current?.querySelectorAll('[data-task]') ?? [])];
  const current = (): number => rows().findIndex((row) => row.contains(document.activeElement));
  const move = (step: number): void => {
    titleOf(rows()[Math.max(0, current() + step)])?.focus();
  };
  const press = (part: string) => (): void => {
    rows()[current()]?.querySelector<HTMLElement>(part)?.click();
  };
  return {
    j: () => {
      move(1);
    },
    k: () => {
      move(-1);
    },
    x: press('input[type="checkbox"]'),
    e: press('[data-title]'),
    '#': press('[data-delete]'),
    Delete: press('[data-delete]'),
  };
}

/** Moves between rows by key, and keeps the focus in the list when the row it was on goes. */
export function useRowKeys(list: RefObject<HTMLElement | null>, tasks: readonly Task[]): void {
  const heir = useRef<string | undefined>(undefined);
  const keys = useMemo(() => rowKeys(list), [list]);
  useShortcuts(keys);

  useEffect(() => {
    const element = list.current;
    const remember = (event: FocusEvent): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-task]') : null;
      const next = row?.nextElementSibling ?? row?.previousElementSibling;
      heir.current = next?.getAttribute('data-task') ?? undefined;
    };
    element?.addEventListener('focusin', remember);
    return () => {
      element?.removeEventListener('focusin', remember);
    };
  }, [list]);

  useEffect(() => {
    if (document.activeElement === document.body && heir.current !== undefined) {
      titleOf(list.current?.querySelector(`[data-task="${heir.current}"]`))?.focus();
    }
  }, [list, tasks]);
}
