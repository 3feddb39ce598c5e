const words: Readonly<Record<string, string>> = {
  'com.todo.task.created.v1': 'Task created',
  'com.todo.task.updated.v1': 'Task changed',
  'com.todo.task.completed.v1': 'Task completed',
  'com.todo.task.deleted.v1': 'Task deleted',
  'com.todo.reminder.scheduled.v1': 'Reminder scheduled',
  'com.todo.reminder.triggered.v1': 'Reminder triggered',
  'com.todo.reminder.delivered.v1': 'Reminder delivered',
  'com.todo.reminder.failed.v1': 'Reminder failed',
  'com.todo.recurring.generated.v1': 'Next occurrence generated',
};

export const eventTypes = Object.keys(words);

/** What an event type means; a type of a newer server is shown as it is. */
export const eventWords = (type: string): string => words[type] ?? type;
