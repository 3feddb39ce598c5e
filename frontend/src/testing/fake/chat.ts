import { randomUUID } from 'node:crypto';
import type { ChatAnswer, Task, ToolCall } from '../../api/types';
import { unknown } from './refusal';
import type { Account, Store } from './store';
import { become, quick } from './tasks';

function named(account: Account, words: string): Task | undefined {
  const wanted = words.trim().toLowerCase();
  return [...account.tasks.values()].find(
    (task) => task.status === 'pending' && task.title.toLowerCase().includes(wanted),
  );
}

function done(tool: ToolCall['tool'], args: Record<string, unknown>, task: Task): ToolCall {
  return { tool, arguments: args, success: true, result: { task } };
}

function reply(
  store: Store,
  account: Account,
  message: string,
): { response: string; tool_calls: ToolCall[] } {
  const [, act = '', rest = ''] =
    /^\s*(add|list|complete|done with|delete|undo)\b\s*(.*)$/is.exec(message) ?? [];
  switch (act.toLowerCase()) {
    case 'add': {
      const { task } = quick(store, account, rest);
      const due = [task.due_date, task.due_time].filter(Boolean).join(' at ');
      const args = { title: task.title, due_date: task.due_date, due_time: task.due_time };
      return {
        response: `Added "${task.title}"${due === '' ? '' : `, due ${due}`}.`,
        tool_calls: [done('add_task', args, task)],
      };
    }
    case 'list': {
      const tasks = [...account.tasks.values()].filter((task) => task.status === 'pending');
      const lines = tasks.map((task, index) => `${String(index + 1)}. ${task.title}`).join('\n');
      const tool_calls: ToolCall[] = [
        { tool: 'list_tasks', arguments: { status: 'pending' }, success: true, result: { tasks } },
      ];
      return { response: lines === '' ? 'Nothing is pending.' : `Pending:\n${lines}`, tool_calls };
    }
    case 'complete':
    case 'done with':
    case 'delete': {
      const task = named(account, rest);
      if (task === undefined) {
        return { response: `I found no pending task called "${rest}".`, tool_calls: [] };
      }
      const gone = act.toLowerCase() === 'delete';
      const after = become(store, account, task.id, gone ? 'deleted' : 'completed');
      const call = done(gone ? 'delete_task' : 'complete_task', { task: task.title }, after);
      return { response: `${gone ? 'Deleted' : 'Completed'} "${task.title}".`, tool_calls: [call] };
    }
    case 'undo':
      account.undo.pop()?.();
      return {
        response: 'Undone.',
        tool_calls: [{ tool: 'undo', arguments: {}, success: true, result: null }],
      };
    default:
      return {
        response:
          'I can add, list, complete and delete tasks. Try "add water the ficus tomorrow at 7:15 am".',
        tool_calls: [],
      };
  }
}

export function chat(
  store: Store,
  account: Account,
  message: string,
  id: string | null | undefined,
): ChatAnswer {
  const now = store.now();
  const conversation =
    id == null
      ? { id: randomUUID(), created_at: now, updated_at: now, messages: [] }
      : account.conversations.get(id);
  if (conversation === undefined) {
    throw unknown();
  }
  account.conversations.set(conversation.id, conversation);
  const { response, tool_calls } = reply(store, account, message);
  conversation.updated_at = store.now();
  conversation.messages.push(
    { id: randomUUID(), role: 'user', content: message, tool_calls: [], created_at: now },
    {
      id: randomUUID(),
      role: 'assistant',
      content: response,
      tool_calls,
      created_at: conversation.updated_at,
    },
  );
  return { conversation_id: conversation.id, response, tool_calls };
}
