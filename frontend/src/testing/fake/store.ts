import { createHash, randomUUID } from 'node:crypto';
import type { AuditEntry, CloudEvent, DeadLetter, Message, Task, User } from '../../api/types';

export interface Account {
  readonly user: User;
  readonly password: string;
  readonly tasks: Map<string, Task>;
  readonly events: CloudEvent[];
  readonly conversations: Map<
    string,
    { id: string; created_at: string; updated_at: string; messages: Message[] }
  >;
  readonly undo: (() => void)[];
}

/** Everything the fake remembers, until it stops. */
export class Store {
  readonly accounts = new Map<string, Account>();
  readonly sessions = new Map<string, string>();
  readonly tickets = new Map<string, string>();
  readonly answers = new Map<string, { status: number; body: unknown }>();
  readonly audit: AuditEntry[] = [];
  readonly deadLetters: DeadLetter[] = [];
  readonly listeners = new Set<(user: string, event: CloudEvent) => void>();
  private clock = 0;

  /** Strictly later than every instant before it, so that the order of changes is plain. */
  now(): string {
    this.clock = Math.max(Date.now(), this.clock + 1);
    return new Date(this.clock).toISOString();
  }

  register(email: string, password: string, display_name: string | null, time_zone: string): Account {
    const user: User = {
      id: randomUUID(),
      email,
      display_name: display_name ?? email.replace(/@.*/, ''),
      time_zone,
      locale: 'en',
      administrator: this.accounts.size === 0,
      created_at: this.now(),
    };
    const account = { user, password, tasks: new Map(), events: [], conversations: new Map(), undo: [] };
    this.accounts.set(user.id, account);
    return account;
  }

  /** Keeps the task as it is now and tells everybody who listens what happened to it. */
  record(account: Account, task: Task, type: CloudEvent['type'], data: object): Task {
    account.tasks.set(task.id, task);
    const event: CloudEvent = {
      specversion: '1.0',
      id: randomUUID(),
      source: 'chat-api',
      type,
      subject: task.id,
      time: task.updated_at,
      datacontenttype: 'application/json',
      userid: account.user.id,
      sequence: String(account.events.length + 1),
      data: { task_id: task.id, user_id: account.user.id, ...data },
    };
    account.events.push(event);
    this.append(account.user.id, event);
    this.listeners.forEach((listen) => {
      listen(account.user.id, event);
    });
    return task;
  }

  private append(actor: string, event: CloudEvent): void {
    const previous_hash = this.audit.at(-1)?.hash ?? '0'.repeat(64);
    this.audit.push({
      id: this.audit.length + 1,
      event_type: event.type,
      event_id: event.id,
      source: event.source,
      actor_id: actor,
      payload: event.data,
      timestamp: event.time,
      received_at: event.time,
      previous_hash,
      hash: createHash('sha256')
        .update(previous_hash + JSON.stringify(event))
        .digest('hex'),
    });
  }
}
