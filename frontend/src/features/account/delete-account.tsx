import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem } from '../../api/problem';
import { deleteMe, forget } from '../../api/session';

/** The one thing that cannot be undone, so it is asked for twice. */
export function DeleteAccount({ email }: { readonly email: string }) {
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const deleting = useMutation({
    mutationFn: deleteMe,
    onSuccess: () => {
      forget(cache);
    },
  });
  const close = (): void => {
    setAsking(false);
    setTyped('');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    deleting.mutate();
  };
  return (
    <section>
      <h2>Delete the account</h2>
      <p>
        Your tasks, reminders and conversations are removed for good. Download your data first if you want to
        keep it.
      </p>
      <Button
        variant="outline"
        color="red"
        onClick={() => {
          setAsking(true);
        }}
      >
        Delete my account
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        title="Delete your account?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <form onSubmit={submit}>
          <Stack>
            <p>This cannot be undone.</p>
            <TextInput
              label={`Type ${email} to confirm`}
              autoComplete="off"
              value={typed}
              data-autofocus
              onChange={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
            {deleting.error && (
              <Alert color="red" role="alert">
                Nothing was deleted. {asProblem(deleting.error).message}
              </Alert>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                Keep it
              </Button>
              <Button type="submit" color="red" disabled={typed !== email} loading={deleting.isPending}>
                Delete for good
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </section>
  );
}
