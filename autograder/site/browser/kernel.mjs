// The browser's Python behaves as JupyterLab's: cells that may fail do not stop the others, and it starts early.

const STARTUP = fetch(new URL('startup.py', import.meta.url)).then(answer => answer.text());

/**
 * JupyterLite throws away every request that waits when a cell ends in an error, and leaves it at `[*]`.
 * JupyterLab goes on after a cell with the tag `raises-exception`, and answers the others with `aborted`.
 */
export function likeJupyterLab(create) {
  return async options => {
    const first = silent(await STARTUP, options.sessionId);
    const stops = new Map(); // request -> does its error stop those behind it?
    let stopped = '';
    const send = message => options.sendMessage(unseen(message));
    const kernel = await create({
      ...options,
      sendMessage: message => {
        if (message.parent_header?.msg_id === first.header.msg_id) {
          return; // nobody asked
        }
        if (message.header.msg_type === 'execute_reply') {
          const stop = stops.get(message.parent_header.msg_id);
          stops.delete(message.parent_header.msg_id);
          if (stop && message.content.status === 'error') {
            stopped = new Date().toISOString();
          }
        }
        send(message);
      },
    });
    const handle = kernel.handleMessage.bind(kernel);
    const started = handle(first); // before any cell
    kernel.handleMessage = async message => {
      if (message.header.msg_type === 'execute_request') {
        if (message.header.date <= stopped) {
          send(answer(message, 'shell', 'execute_reply', { status: 'aborted' }));
          send(answer(message, 'iopub', 'status', { execution_state: 'idle' }));
          return;
        }
        stops.set(message.header.msg_id, message.content.stop_on_error);
        await started;
      }
      await handle(message);
    };
    return kernel;
  };
}

/** JupyterLite looks for the status `error` before it writes a message: this one says so only when written. */
function unseen(message) {
  if (message.header.msg_type !== 'execute_reply') {
    return message;
  }
  const status = { toJSON: () => message.content.status };
  return { ...message, content: { ...message.content, status } };
}

function answer(request, channel, kind, content) {
  const header = { ...request.header, msg_type: kind, msg_id: crypto.randomUUID() };
  return { ...request, channel, header, parent_header: request.header, content };
}

function silent(code, session) {
  const header = { msg_id: crypto.randomUUID(), msg_type: 'execute_request', session, username: '', date: '', version: '5.3' };
  const content = { code, silent: true, store_history: false, user_expressions: {}, allow_stdin: false, stop_on_error: false };
  return { header, parent_header: {}, metadata: {}, content, channel: 'shell', buffers: [] };
}

/** What the notebook imports is loaded and imported while its first lines are read, step by step. */
export async function warmUp(kernel, imports) {
  for (const code of imports.map(name => `import ${name}`)) {
    const request = { code, silent: true, store_history: false, stop_on_error: false, allow_stdin: false };
    await kernel.requestExecute(request).done;
  }
}
