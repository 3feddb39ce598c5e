import type { QueryClient } from '@tanstack/react-query';
import { asProblem } from './problem';
import { shownRemindersKey, shownWith, shownWithout } from './reminders';
import type { Frame } from './live-frames';
import { countsKey, knownTask, putTask, tasksKey } from './task-cache';
import { getTask } from './tasks';
import type { CloudEvent, ShownReminder, Task, TaskId } from './types';

/** Brings what this window shows up to what the server said. */
export function hear(cache: QueryClient, frame: Frame): void {
  switch (frame.type) {
    case 'event':
      happened(cache, frame.event);
      break;
    case 'resync':
      void cache.invalidateQueries({ queryKey: tasksKey });
      void cache.invalidateQueries({ queryKey: countsKey });
      void cache.invalidateQueries({ queryKey: ['task'] });
      break;
    case 'reminder':
      cache.setQueryData<readonly ShownReminder[]>(shownRemindersKey, (shown) =>
        shownWith(shown ?? [], frame.reminder),
      );
      break;
    case 'dismissed':
      cache.setQueryData<readonly ShownReminder[]>(shownRemindersKey, (shown) =>
        shownWithout(shown ?? [], frame.reminderId),
      );
      break;
    case 'hello':
    case 'pong':
      break;
  }
}

function happened(cache: QueryClient, event: CloudEvent): void {
  const id = String(event.data['task_id']);
  const known = knownTask(cache, id);
  switch (event.type) {
    case 'com.todo.task.created.v1':
      if (known === undefined) {
        putTask(cache, created(event, id), 'absent');
        if (event.data['reminder_time'] != null || event.data['recurrence_rule'] != null) {
          load(cache, id);
        }
      }
      break;
    case 'com.todo.task.updated.v1':
      updated(cache, event, known, id);
      break;
    case 'com.todo.task.completed.v1':
      settled(cache, event, known, id, {
        status: 'completed',
        completed_at: String(event.data['completed_at']),
      });
      break;
    case 'com.todo.task.deleted.v1':
      settled(cache, event, known, id, { status: 'deleted' });
      break;
    default:
      break;
  }
}

function created(event: CloudEvent, id: TaskId): Task {
  const text = (name: string): string | null => (event.data[name] == null ? null : String(event.data[name]));
  return {
    id,
    title: String(event.data['title']),
    description: text('description'),
    status: 'pending',
    due_date: text('due_date'),
    due_time: text('due_time'),
    time_zone: text('time_zone') ?? 'UTC',
    due_at: null,
    reminder_time: text('reminder_time'),
    reminder_minutes_before: null,
    reminder: null,
    recurrence_rule: (event.data['recurrence_rule'] ?? null) as Task['recurrence_rule'],
    recurrence_rule_id: text('recurrence_rule_id'),
    occurrence_number:
      event.data['occurrence_number'] == null ? null : Number(event.data['occurrence_number']),
    created_at: event.time,
    updated_at: event.time,
    completed_at: null,
    version: 1,
  };
}

function updated(cache: QueryClient, event: CloudEvent, known: Task | undefined, id: TaskId): void {
  const version = Number(event.data['version']);
  if (known === undefined) {
    load(cache, id);
  } else if (version > known.version) {
    const changes = event.data['changes'] as Partial<Task>;
    putTask(cache, { ...known, ...changes, version, updated_at: event.time }, known.status);
    if (known.reminder !== null || Object.keys(changes).some((field) => /reminder|recurrence/.test(field))) {
      load(cache, id);
    }
  }
}

/** An event that is older than what is shown says nothing new. */
function settled(
  cache: QueryClient,
  event: CloudEvent,
  known: Task | undefined,
  id: TaskId,
  as: Partial<Task>,
): void {
  if (known === undefined) {
    if (as.status === 'deleted') {
      void cache.invalidateQueries({ queryKey: countsKey });
    } else {
      load(cache, id);
    }
  } else if (Date.parse(event.time) >= Date.parse(known.updated_at)) {
    const version = known.status === as.status ? known.version : known.version + 1;
    putTask(cache, { ...known, ...as, version, updated_at: event.time }, known.status);
  }
}

/** For what an event does not tell, such as the instant of the reminder it led to. */
function load(cache: QueryClient, id: TaskId): void {
  getTask(id)
    .then((task) => {
      const known = knownTask(cache, id);
      if (known === undefined || task.version >= known.version) {
        putTask(cache, task, known?.status ?? 'unknown');
      }
    })
    .catch((refused: unknown) => {
      if (asProblem(refused).status !== 404) {
        void cache.invalidateQueries({ queryKey: tasksKey });
      }
    });
}
