import { Alert, Button, Group } from '@mantine/core';
import type { Problem } from '../../api/problem';

interface Props {
  readonly refused: Problem;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Why a change did not hold; when somebody was faster, which of the two is to stay. */
export function NotSaved({ refused, onKeepMine, onTakeTheirs }: Props) {
  if (refused.is('stale-task')) {
    return (
      <Alert color="red" role="alert" title="Changed in another window">
        Somebody changed this task while you were editing it. Keep your values, or take theirs and edit again.
        <Group mt="sm">
          <Button variant="default" onClick={onKeepMine}>
            Keep mine
          </Button>
          <Button variant="default" onClick={onTakeTheirs}>
            Take theirs
          </Button>
        </Group>
      </Alert>
    );
  }
  return refused.errors.length > 0 ? null : (
    <Alert color="red" role="alert" title="Not saved">
      {refused.message}
    </Alert>
  );
}
