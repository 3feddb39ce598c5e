import { Button, VisuallyHidden } from '@mantine/core';
import type { Message } from '../../api/types';
import { ToolCalls } from './tool-calls';
import styles from './chat.module.css';

interface Props {
  readonly message: Message;
  /** Offered under the last answer only: what came before it is no longer the last change. */
  readonly onUndo: (() => void) | undefined;
}

const changes = new Set(['add_task', 'complete_task', 'update_task', 'delete_task', 'reopen_task']);

export function ChatMessage({ message, onUndo }: Props) {
  const changed = message.tool_calls.some((call) => call.success && changes.has(call.tool));
  return (
    <div className={styles.message} data-role={message.role}>
      <VisuallyHidden>{message.role === 'user' ? 'You:' : 'Assistant:'}</VisuallyHidden>
      <p className={styles.words}>{message.content}</p>
      <ToolCalls calls={message.tool_calls} />
      {changed && onUndo && (
        <Button variant="default" size="compact-sm" mih={36} onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
