import { Alert, Button, PasswordInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem } from '../../api/problem';
import { login, meKey, register } from '../../api/session';
import styles from './account.module.css';

type Wish = 'sign-in' | 'register';

const words = { 'sign-in': 'Sign in', register: 'Create account' } as const;

export function SignInForm() {
  const cache = useQueryClient();
  const [wish, setWish] = useState<Wish>('sign-in');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const entering = useMutation({
    mutationFn: () =>
      wish === 'register'
        ? register({
            email: email.trim(),
            password,
            display_name: name.trim() === '' ? undefined : name.trim(),
          })
        : login({ email: email.trim(), password }),
    onSuccess: (user) => {
      cache.setQueryData(meKey, user);
    },
  });
  const refused = entering.error === null ? null : asProblem(entering.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate();
  };
  return (
    <form className={styles.card} onSubmit={submit} aria-label={words[wish]}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label="New here?"
          value={wish}
          onChange={(value) => {
            setWish(value === 'register' ? 'register' : 'sign-in');
            entering.reset();
          }}
          data={[
            { value: 'sign-in', label: 'I have an account' },
            { value: 'register', label: 'I am new' },
          ]}
        />
        <TextInput
          label="E-mail address"
          type="email"
          autoComplete="email"
          required
          value={email}
          error={refused?.of('email')}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
        />
        <PasswordInput
          label="Password"
          description={wish === 'register' ? 'At least 8 characters.' : undefined}
          autoComplete={wish === 'register' ? 'new-password' : 'current-password'}
          required
          minLength={wish === 'register' ? 8 : undefined}
          value={password}
          error={refused?.of('password')}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password', tabIndex: 0 }}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
          }}
        />
        {wish === 'register' && (
          <TextInput
            label="Name"
            description="If you like; shown to you alone."
            autoComplete="name"
            maxLength={100}
            value={name}
            error={refused?.of('display_name')}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
          />
        )}
        {refused && refused.errors.length === 0 && (
          <Alert color="red" role="alert">
            {refused.message}
          </Alert>
        )}
        <Button type="submit" size="md" loading={entering.isPending}>
          {words[wish]}
        </Button>
      </Stack>
    </form>
  );
}
