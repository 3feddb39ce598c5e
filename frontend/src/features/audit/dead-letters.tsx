import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listDeadLetters, replayDeadLetter } from '../../api/audit';
import { asProblem } from '../../api/problem';
import { moment } from '../../components/dates';
import { eventWords } from '../../components/event-words';
import { done, failed } from '../../components/toast';
import styles from './audit.module.css';

const key = ['dead-letters'];

/** Events that a consumer could not handle, to be tried again once the cause is gone. */
export function DeadLetters() {
  const cache = useQueryClient();
  const { data: letters, error } = useQuery({ queryKey: key, queryFn: listDeadLetters, staleTime: 0 });
  const replaying = useMutation({
    mutationFn: replayDeadLetter,
    onSuccess: () => {
      done('The event is tried again. It comes back here if it fails once more.');
      void cache.invalidateQueries({ queryKey: key });
    },
    onError: (refused) => {
      failed(`Not tried again. ${asProblem(refused).message}`);
    },
  });
  return (
    <section aria-label="Dead letters">
      <h2>Dead letters</h2>
      {error && <p role="alert">{asProblem(error).message}</p>}
      {letters?.length === 0 && <p className={styles.quiet}>None: every event reached every consumer.</p>}
      <ul className={styles.letters}>
        {letters?.map((letter) => (
          <li key={letter.id}>
            <div>
              <strong>
                {letter.event_type === null ? 'Something unreadable' : eventWords(letter.event_type)}, for{' '}
                {letter.consumer}
              </strong>
              {letter.text !== null && <pre>{letter.text}</pre>}
              <p>
                {letter.reason} Tried {letter.attempts} times, last {moment(letter.failed_at)}.
              </p>
            </div>
            <Button
              variant="default"
              loading={replaying.isPending && replaying.variables === letter.id}
              onClick={() => {
                replaying.mutate(letter.id);
              }}
            >
              Replay
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
