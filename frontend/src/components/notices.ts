const switchName = 'todo-notices';
const shown = new Map<string, Notification>();

export const noticesPossible = (): boolean => 'Notification' in globalThis;

/** Whether reminders are also shown outside of the page: allowed by the browser and wanted here. */
export const noticesOn = (): boolean =>
  noticesPossible() && Notification.permission === 'granted' && localStorage.getItem(switchName) === 'on';

/** Asks the browser, which asks the person; to be called on a click alone. Tells whether they are on now. */
export async function switchNotices(on: boolean): Promise<boolean> {
  localStorage.setItem(switchName, on ? 'on' : 'off');
  if (on && Notification.permission === 'default') {
    await Notification.requestPermission();
  }
  return noticesOn();
}

/** Shows a notice once, however many windows are open, unless somebody is looking at this one. */
export function notice(id: string, title: string, open: () => void): void {
  if (!noticesOn() || document.hasFocus()) {
    return;
  }
  const outside = new Notification(title, { tag: id, icon: '/icon.svg' });
  outside.onclick = () => {
    window.focus();
    outside.close();
    open();
  };
  shown.set(id, outside);
}

export function withdrawNotice(id: string): void {
  shown.get(id)?.close();
  shown.delete(id);
}
