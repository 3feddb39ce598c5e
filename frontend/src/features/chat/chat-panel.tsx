import { ActionIcon, Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { asProblem } from '../../api/problem';
import { Icon } from '../../components/icon';
import { ChatMessage } from './chat-message';
import { useConversation } from './use-conversation';
import styles from './chat.module.css';

export const chatField = 'chat-line';

const examples = ['add water the ficus tomorrow at 7:15 am', "what's due today?", 'help'];

/** The list, to talk to. */
export function ChatPanel() {
  const { messages, isPending, error, saying, startAnew } = useConversation();
  const [line, setLine] = useState('');
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [messages.length, saying.isPending]);

  const send = (message: string): void => {
    if (message.trim() !== '') {
      setLine('');
      saying.mutate(message.trim(), {
        onError: () => {
          setLine((now) => (now === '' ? message : now));
        },
      });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(line);
  };
  const last = messages.at(-1);
  return (
    <section className={styles.panel} aria-label="Chat">
      <header className={styles.head}>
        <h2>Chat</h2>
        {messages.length > 0 && (
          <Button variant="subtle" size="compact-sm" mih={36} onClick={startAnew}>
            New conversation
          </Button>
        )}
      </header>
      <div
        ref={log}
        className={styles.log}
        role="log"
        aria-label="Conversation"
        aria-live="polite"
        tabIndex={0}
      >
        {error && <p role="alert">{asProblem(error).message}</p>}
        {!isPending && messages.length === 0 && (
          <div className={styles.hello}>
            <p>Tell me what you want to do, or ask about your tasks.</p>
            {examples.map((example) => (
              <button
                key={example}
                type="button"
                onClick={() => {
                  setLine(example);
                  document.getElementById(chatField)?.focus();
                }}
              >
                {example}
              </button>
            ))}
          </div>
        )}
        {messages.map((message) => (
          <ChatMessage
            key={message.id}
            message={message}
            onUndo={
              message === last
                ? () => {
                    send('undo');
                  }
                : undefined
            }
          />
        ))}
        {saying.isPending && (
          <p className={styles.thinking} role="status" aria-label="The assistant is working">
            <i />
            <i />
            <i />
          </p>
        )}
      </div>
      <form className={styles.line} onSubmit={submit} aria-label="Message">
        <textarea
          id={chatField}
          rows={1}
          value={line}
          maxLength={10_000}
          placeholder="Say it in your words"
          aria-label="Message to the assistant"
          onChange={(event) => {
            setLine(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
              event.preventDefault();
              send(line);
            }
          }}
        />
        <ActionIcon
          type="submit"
          variant="filled"
          color="fern"
          size={44}
          radius="xl"
          aria-label="Send"
          disabled={line.trim() === ''}
        >
          <Icon name="send" />
        </ActionIcon>
      </form>
    </section>
  );
}
