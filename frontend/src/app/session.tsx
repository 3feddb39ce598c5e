import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../api/problem';
import { me, meKey } from '../api/session';
import { Welcome } from '../features/account/welcome';
import { LiveProvider } from './live-provider';
import { Shell } from './shell';
import styles from './shell.module.css';

/** Whoever is signed in sees their tasks, everybody else the door. */
export function Session() {
  const { data: user, error, refetch } = useQuery({ queryKey: meKey, queryFn: me, staleTime: Infinity });
  if (error !== null) {
    return (
      <main className={styles.unreachable} role="alert">
        <h1>Your tasks are out of reach</h1>
        <p>{asProblem(error).message}</p>
        <Button onClick={() => void refetch()}>Try again</Button>
      </main>
    );
  }
  if (user === undefined) {
    return <main aria-busy="true" aria-label="Loading" />;
  }
  return user === null ? (
    <Welcome />
  ) : (
    <LiveProvider key={user.id}>
      <Shell user={user} />
    </LiveProvider>
  );
}
