import { useMemo } from 'react';
import { chatField } from '../features/chat/chat-panel';
import { searchField } from '../features/tasks/list-tools';
import { quickAddField } from '../features/tasks/quick-add';
import { useShortcuts } from '../components/keys';
import { undoLast } from '../components/toast';
import { lists } from './views';

/** The shortcuts that work wherever one is. */
export function useAppKeys(navigate: (path: string) => void, onHelp: () => void): void {
  const keys = useMemo(() => {
    const reach = (field: string, path: string) => (): void => {
      const there = document.getElementById(field);
      if (there !== null) {
        there.focus(); // at once, so that no letter of a fast typist is lost
        return;
      }
      navigate(path);
      setTimeout(() => document.getElementById(field)?.focus());
    };
    return {
      q: reach(quickAddField, '/pending'),
      '/': reach(searchField, '/pending'),
      c: reach(chatField, '/chat'),
      z: () => {
        undoLast();
      },
      '?': onHelp,
      ...Object.fromEntries(
        lists.map((list, index) => [
          String(index + 1),
          () => {
            navigate(`/${list}`);
          },
        ]),
      ),
    };
  }, [navigate, onHelp]);
  useShortcuts(keys);
}
