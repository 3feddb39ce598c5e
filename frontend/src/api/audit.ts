import { answered, client } from './client';
import type { AuditPage, DeadLetter, EventType, Verification } from './types';

export interface AuditFilter {
  readonly eventType?: EventType;
  readonly userId?: string;
  readonly taskId?: string;
  readonly from?: string;
  readonly to?: string;
}

const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

export const listAudit = (filter: AuditFilter, cursor?: string): Promise<AuditPage> =>
  answered(
    client.GET('/audit', {
      params: {
        query: {
          event_type: filter.eventType,
          user_id: given(filter.userId),
          task_id: given(filter.taskId),
          from: given(filter.from),
          to: given(filter.to),
          limit: 50,
          cursor,
        },
      },
    }),
  );

export const verifyAudit = (): Promise<Verification> => answered(client.GET('/audit/verify'));

export const listDeadLetters = async (): Promise<DeadLetter[]> =>
  (await answered(client.GET('/api/dead-letters', { params: { query: { limit: 50 } } }))).dead_letters;

export const replayDeadLetter = (id: string): Promise<unknown> =>
  answered(client.POST('/api/dead-letters/{id}/replay', { params: { path: { id } } }));
