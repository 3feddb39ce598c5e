import { randomUUID } from 'node:crypto';
import type { RecurrenceRule, TaskChange, User } from '../../api/types';
import { ok, text, type Route } from './call';
import { chat } from './chat';
import { list } from './list';
import { parse } from './phrases';
import { unknown } from './refusal';
import { preview, skip } from './recurrence';
import { add, become, edit, find, quick } from './tasks';

/** For whoever is signed in. */
export const routes: readonly Route[] = [
  ['GET', /^\/api\/me$/, ({ account }) => ok(account.user)],
  ['PATCH', /^\/api\/me$/, ({ account, body }) => ok(Object.assign(account.user, body as Partial<User>))],
  [
    'DELETE',
    /^\/api\/me$/,
    ({ store, account }) => (store.accounts.delete(account.user.id), { status: 204, session: '' }),
  ],
  ['GET', /^\/api\/tasks$/, ({ account, query }) => ok(list(account, query))],
  [
    'POST',
    /^\/api\/tasks$/,
    ({ store, account, body }) => ({ status: 201, body: add(store, account, body as TaskChange) }),
  ],
  [
    'POST',
    /^\/api\/tasks\/quick$/,
    ({ store, account, body }) => ({ status: 201, body: quick(store, account, text(body['text'])) }),
  ],
  ['POST', /^\/api\/tasks\/parse$/, ({ body }) => ok(parse(text(body['text'])))],
  ['GET', /^\/api\/tasks\/([^/]+)$/, ({ account, id }) => ok(find(account, id))],
  [
    'PATCH',
    /^\/api\/tasks\/([^/]+)$/,
    ({ store, account, id, body, headers }) =>
      ok(edit(store, account, id, body as TaskChange, headers['if-match'] as string | undefined)),
  ],
  [
    'DELETE',
    /^\/api\/tasks\/([^/]+)$/,
    ({ store, account, id }) => (become(store, account, id, 'deleted'), { status: 204 }),
  ],
  [
    'POST',
    /^\/api\/tasks\/([^/]+)\/complete$/,
    ({ store, account, id }) => ok(become(store, account, id, 'completed')),
  ],
  [
    'POST',
    /^\/api\/tasks\/([^/]+)\/(?:reopen|restore)$/,
    ({ store, account, id }) => ok(become(store, account, id, 'pending')),
  ],
  ['POST', /^\/api\/tasks\/([^/]+)\/skip$/, ({ store, account, id }) => ok(skip(store, account, id))],
  [
    'POST',
    /^\/api\/recurrence\/preview$/,
    ({ body }) =>
      ok({
        dates: preview(body['recurrence_rule'] as RecurrenceRule, text(body['from'])),
        rrule: null,
        text: '',
        recurrence_rule: body['recurrence_rule'],
      }),
  ],
  [
    'POST',
    /^\/api\/reminders\/([^/]+)\/(?:snooze|dismiss)$/,
    ({ id }) => ok({ id, task_id: id, title: '', trigger_time: '2099-01-01T00:00:00Z', status: 'pending' }),
  ],
  [
    'POST',
    /^\/api\/chat$/,
    ({ store, account, body }) =>
      ok(chat(store, account, text(body['message']), body['conversation_id'] as string | undefined)),
  ],
  [
    'GET',
    /^\/api\/conversations$/,
    ({ account }) => ok({ conversations: [...account.conversations.values()].reverse(), next_cursor: null }),
  ],
  [
    'GET',
    /^\/api\/conversations\/([^/]+)$/,
    ({ account, id }) => {
      const conversation = account.conversations.get(id);
      if (conversation === undefined) {
        throw unknown();
      }
      return ok({ ...conversation, next_cursor: null });
    },
  ],
  [
    'POST',
    /^\/api\/ws-ticket$/,
    ({ store, account }) => {
      const ticket = randomUUID();
      store.tickets.set(ticket, account.user.id);
      return ok({ ticket, expires_in: 30 });
    },
  ],
  ['GET', /^\/api\/export$/, ({ account }) => ok({ user: account.user, tasks: [...account.tasks.values()] })],
];
