import { useEffect } from 'react';

const switchName = 'todo-shortcuts';

/** Single-key shortcuts can be switched off, for people who dictate. */
export const shortcutsOn = (): boolean => localStorage.getItem(switchName) !== 'off';

export function switchShortcuts(on: boolean): void {
  localStorage.setItem(switchName, on ? 'on' : 'off');
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || textInput(target));

const textInput = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);

/** Runs what belongs to a key unless somebody is typing or a dialog is open. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const act = keys[event.key];
      const busy = event.ctrlKey || event.metaKey || event.altKey || typing(event.target);
      if (
        act === undefined ||
        busy ||
        !shortcutsOn() ||
        document.querySelector('[aria-modal="true"]') !== null
      ) {
        return;
      }
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, [keys]);
}
