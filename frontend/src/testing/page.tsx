import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach } from 'vitest';
import { App } from '../app/app';
import { type FakeServer, startFakeServer } from './fake/server';
import { talkTo, talkToNobody } from './to-server';

/** A server of its own for each test of a file. */
export function withServer(): { readonly server: FakeServer } {
  const held: { server?: FakeServer } = {};
  beforeEach(async () => {
    held.server = await startFakeServer();
    talkTo(held.server);
  });
  afterEach(async () => {
    await held.server?.stop();
    talkToNobody();
  });
  return {
    get server() {
      if (held.server === undefined) {
        throw new Error('The server runs only within a test.');
      }
      return held.server;
    },
  };
}

/** The whole page, as somebody sees it who has just created an account. */
export async function newcomer(email = 'ada@example.org') {
  const user = userEvent.setup();
  const view = render(<App />);
  await user.click(await screen.findByRole('radio', { name: 'I am new' }));
  await user.type(screen.getByLabelText(/E-mail address/), email);
  await user.type(screen.getByLabelText(/^Password/), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Create account' }));
  await screen.findByRole('heading', { level: 1, name: 'Pending' });
  await screen.findByText('Live');
  return { user, view };
}

/** Adds a task by the line at the top. */
export async function quickly(user: ReturnType<typeof userEvent.setup>, sentence: string): Promise<void> {
  await user.type(screen.getByRole('textbox', { name: 'Add a task' }), `${sentence}{Enter}`);
}

/** A button of the message that says this. */
export async function offered(message: string | RegExp, button: string): Promise<HTMLElement> {
  const said = (await screen.findByText(message)).closest<HTMLElement>('[role="status"], [role="alert"]');
  return within(said ?? document.body).getByRole('button', { name: button });
}

/** The page anew, as after loading it again. */
export const comeBack = () => render(<App />);
