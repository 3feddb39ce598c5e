import type { components } from './schema';

type Schemas = components['schemas'];
type Branded<Name extends string> = string & { readonly brand?: Name };

export type TaskId = Branded<'TaskId'>;
export type ReminderId = Branded<'ReminderId'>;
export type ConversationId = Branded<'ConversationId'>;

export type Task = Omit<Schemas['Task'], 'id'> & { readonly id: TaskId };
export type TaskChange = Schemas['TaskChange'];
/** How far a change of a recurring task reaches. */
export type Scope = 'this' | 'following';
export type TaskPage = Omit<Schemas['TaskPage'], 'tasks'> & { readonly tasks: readonly Task[] };
export type Counts = Schemas['Counts'];
export type Understood = Schemas['Understood'];
export type ParsedSentence = Schemas['ParsedSentence'];
export type RecurrenceRule = Schemas['RecurrenceRule'];
export type User = Schemas['User'];
export type UserChange = Schemas['UserChange'];
export type NewAccount = Schemas['NewAccount'];
export type Credentials = Schemas['Credentials'];
export type ToolCall = Schemas['ToolCall'];
export type Message = Schemas['Message'];
export type Conversation = Schemas['Conversation'];
export type ChatAnswer = Schemas['ChatAnswer'];
export type EventType = Schemas['EventType'];
export type CloudEvent = Schemas['CloudEvent'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditPage = Schemas['AuditPage'];
export type Verification = Schemas['Verification'];
export type DeadLetter = Schemas['DeadLetter'];
export type FieldError = Schemas['FieldError'];

/** Which tasks a list shows, and in which order. */
export interface TaskFilter {
  readonly status: 'all' | 'pending' | 'completed';
  readonly sort: 'updated' | 'due';
  readonly q?: string;
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

/** A reminder that is on the screen now. */
export interface ShownReminder {
  readonly reminderId: ReminderId;
  readonly taskId: TaskId;
  readonly title: string;
  readonly triggerTime: string;
}
