import { Icon } from '../../components/icon';
import { SignInForm } from './sign-in-form';
import styles from './account.module.css';

const promises = [
  { icon: 'chat', words: 'Say it in your words: “pay rent every month on the 1st at 9”.' },
  { icon: 'spark', words: 'Every open window shows a change at once.' },
  { icon: 'shield', words: 'Every change is kept and can be read back. Nothing is lost.' },
] as const;

/** What a newcomer sees. */
export function Welcome() {
  return (
    <main className={styles.welcome}>
      <div className={styles.pitch}>
        <p className={styles.brand}>
          <img src="/icon.svg" alt="" width="40" height="40" /> Todo
        </p>
        <h1>A to-do list you talk to.</h1>
        <ul>
          {promises.map(({ icon, words }) => (
            <li key={icon}>
              <Icon name={icon} size={24} />
              {words}
            </li>
          ))}
        </ul>
      </div>
      <SignInForm />
    </main>
  );
}
