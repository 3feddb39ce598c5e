import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Icon } from './icon';

/** Long enough to be found by keyboard or screen reader; it waits while it has the focus or the pointer. */
const visible = 12_000;

interface Undoable {
  readonly toast: string;
  readonly undo: () => void;
}

const undoables: Undoable[] = [];

/** The last message that is not about a failure; the next one takes its place. */
let quiet: string | undefined;

function said(message: string, button?: { label: string; act: () => void }, failed = false): string {
  if (quiet !== undefined) {
    notifications.hide(quiet);
  }
  const id = notifications.show({
    autoClose: visible,
    withCloseButton: true,
    color: failed ? 'red' : 'fern',
    icon: failed ? undefined : <Icon name="check" size={18} />,
    role: failed ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': 'Close this message', size: 36 },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" c="var(--ink)" style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Text>
        {button && (
          <Button
            size="compact-md"
            mih={36}
            variant="default"
            style={{ flexShrink: 0 }}
            onClick={() => {
              notifications.hide(id);
              button.act();
            }}
          >
            {button.label}
          </Button>
        )}
      </Group>
    ),
  });
  quiet = failed ? quiet : id;
  return id;
}

/** Says that something was done. */
export const done = (message: string): void => void said(message);

/** Says what did not work and what to do, and offers to try again where that can help. */
export const failed = (message: string, again?: () => void): void =>
  void said(message, again && { label: 'Try again', act: again }, true);

/** Says what was changed and offers to take it back; returns how to withdraw the offer. */
export function undoable(message: string, undo: () => void): () => void {
  const entry: { toast: string; undo: () => void } = { toast: '', undo };
  const withdraw = (): void => {
    notifications.hide(entry.toast);
    const index = undoables.indexOf(entry);
    if (index >= 0) {
      undoables.splice(index, 1);
    }
  };
  const act = (): void => {
    withdraw();
    undo();
  };
  entry.toast = said(message, { label: 'Undo', act });
  entry.undo = act;
  undoables.push(entry);
  return withdraw;
}

/** Takes back the last change that was made in this window; false when there is none left. */
export function undoLast(): boolean {
  const last = undoables.at(-1);
  last?.undo();
  return last !== undefined;
}
