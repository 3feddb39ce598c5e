import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listAudit, type AuditFilter } from '../../api/audit';
import { asProblem } from '../../api/problem';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { DeadLetters } from './dead-letters';
import { VerifyTrail } from './verify-trail';
import styles from './audit.module.css';

/** Every change ever made, for administrators. */
export function AuditView() {
  const [filter, setFilter] = useState<AuditFilter>({});
  const { data, error, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } =
    useInfiniteQuery({
      queryKey: ['audit', filter],
      queryFn: ({ pageParam }) => listAudit(filter, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.next_cursor ?? undefined,
      staleTime: 0,
    });
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  return (
    <div className={styles.view}>
      <VerifyTrail />
      <AuditFilters filter={filter} onFilter={setFilter} />
      <div className={styles.bar}>
        <p role="status">
          {data === undefined ? 'Loading…' : `${String(total)} ${total === 1 ? 'entry' : 'entries'}`}
        </p>
        <Button variant="default" loading={isFetching && !isFetchingNextPage} onClick={() => void refetch()}>
          Refresh
        </Button>
      </div>
      {error && <p role="alert">{asProblem(error).message}</p>}
      <AuditTable entries={entries} />
      {hasNextPage && (
        <Button variant="default" fullWidth loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      )}
      <DeadLetters />
    </div>
  );
}
