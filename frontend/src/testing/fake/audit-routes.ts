import { ok, type Call, type Route } from './call';
import { Refusal, unknown } from './refusal';

function administrator({ account }: Call): void {
  if (!account.user.administrator) {
    throw new Refusal(403, 'forbidden', 'Only administrators may read this.');
  }
}

/** For administrators, and the history of one's own task. */
export const auditRoutes: readonly Route[] = [
  [
    'GET',
    /^\/audit$/,
    (call) => {
      administrator(call);
      const wanted = (name: string, value: unknown): boolean => [null, value].includes(call.query.get(name));
      const entries = call.store.audit.filter(
        (entry) =>
          wanted('event_type', entry.event_type) &&
          wanted('task_id', entry.payload['task_id']) &&
          wanted('user_id', entry.actor_id),
      );
      const from = Number(call.query.get('cursor') ?? 0);
      const to = from + Number(call.query.get('limit') ?? 50);
      return ok({
        entries: entries.reverse().slice(from, to),
        total: entries.length,
        next_cursor: to < entries.length ? String(to) : null,
      });
    },
  ],
  [
    'GET',
    /^\/audit\/verify$/,
    (call) => (
      administrator(call),
      ok({ entries: call.store.audit.length, intact: true, first_broken: null })
    ),
  ],
  [
    'GET',
    /^\/audit\/tasks\/([^/]+)$/,
    ({ store, id }) => {
      const entries = store.audit.filter((entry) => entry.payload['task_id'] === id).reverse();
      return ok({ entries, total: entries.length, next_cursor: null });
    },
  ],
  [
    'GET',
    /^\/api\/dead-letters$/,
    (call) => (
      administrator(call),
      ok({ dead_letters: call.store.deadLetters, total: call.store.deadLetters.length, next_cursor: null })
    ),
  ],
  [
    'POST',
    /^\/api\/dead-letters\/([^/]+)\/replay$/,
    (call) => {
      administrator(call);
      const index = call.store.deadLetters.findIndex((letter) => letter.id === call.id);
      if (index === -1) {
        throw unknown();
      }
      call.store.deadLetters.splice(index, 1);
      return { status: 202 };
    },
  ],
];
