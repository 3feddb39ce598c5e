// The life of a task, seen from outside: told to the chat, shown in another window, reminded of, completed, followed by the next one,
// and found in its history. Needs Node 22, and the address of the page.
const page = process.argv[2];
const email = `test-${crypto.randomUUID()}@example.com`;
const patience = 60_000;
let token = '';

async function call(method, path, body) {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(page + path, { method, headers, body: body && JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
  }
  return text === '' ? undefined : JSON.parse(text);
}

async function openWindow() {
  const { ticket } = await call('POST', '/api/ws-ticket');
  const frames = [];
  const socket = new WebSocket(`${page.replace('http', 'ws')}/ws?since=0&ticket=${ticket}`);
  socket.onmessage = ({ data }) => frames.push(JSON.parse(data));
  return { frames, close: () => socket.close() };
}

async function eventually(what, find) {
  for (const end = Date.now() + patience; Date.now() < end; await new Promise((go) => setTimeout(go, 200))) {
    const found = await find();
    if (found) {
      console.log(`ok: ${what}`);
      return found;
    }
  }
  throw new Error(`not seen within ${patience / 1000} s: ${what}`);
}

const { token: given } = await call('POST', '/api/auth/register', { email, password: crypto.randomUUID() });
token = given;
const window = await openWindow();
try {
  const soon = new Date(Date.now() + 5_000).toISOString();
  const task = await call('POST', '/api/tasks', {
    title: 'water the ficus',
    due_date: '2030-01-31',
    reminder_time: soon,
    recurrence_rule: { frequency: 'monthly', interval: 1 },
  });
  const ofTask = (type) => (frame) => frame.event?.type === type && frame.event.data.task_id === task.id;
  await eventually('a window shows the new task', () => window.frames.find(ofTask('com.todo.task.created.v1')));
  await eventually('the reminder comes up', () =>
    window.frames.find((frame) => frame.type === 'reminder' && frame.task_id === task.id),
  );
  await call('POST', `/api/tasks/${task.id}/complete`);
  await eventually('the next one is there', async () => {
    const { tasks } = await call('GET', '/api/tasks?status=pending');
    return tasks.find((next) => next.due_date === '2030-02-28');
  });
  await eventually('its history is complete', async () => {
    const { entries } = await call('GET', `/audit/tasks/${task.id}`);
    const types = entries.map((entry) => entry.event_type);
    return ['task.created', 'reminder.triggered', 'task.completed', 'recurring.generated'].every((type) =>
      types.includes(`com.todo.${type}.v1`),
    );
  });
  const { response } = await call('POST', '/api/chat', { message: 'list my tasks' });
  await eventually('the chat knows the next one', () => response.includes('water the ficus'));
} finally {
  window.close();
  await call('DELETE', '/api/me');
}
