import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { verifyAudit } from '../../api/audit';
import { asProblem } from '../../api/problem';
import type { Verification } from '../../api/types';
import { Icon } from '../../components/icon';
import styles from './audit.module.css';

const finding = ({ entries, intact, first_broken }: Verification): string =>
  intact
    ? `Intact: all ${String(entries)} entries fit together, none is missing or changed.`
    : `Broken at entry ${String(first_broken)}: it was changed, or the one before it is missing. Restore the audit database from a backup and compare.`;

/** Proves on request that nothing is missing. */
export function VerifyTrail() {
  const { mutate, data, error, isPending } = useMutation({ mutationFn: verifyAudit });
  return (
    <section className={styles.verify} data-broken={data?.intact === false} aria-label="Proof">
      <Icon name="shield" size={28} />
      <p role="status">
        {isPending && 'Computing the hash of every entry again…'}
        {!isPending && error && asProblem(error).message}
        {!isPending && !error && (data ? finding(data) : 'Each entry carries the hash of the one before it.')}
      </p>
      <Button
        loading={isPending}
        onClick={() => {
          mutate();
        }}
      >
        Verify
      </Button>
    </section>
  );
}
