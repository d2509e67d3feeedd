// The browser's Python behaves as JupyterLab's: cells that may fail do not stop the others, and it starts early.

// matplotlib looks for fonts when it starts, and says so in red.
const QUIET = "import logging; logging.getLogger('matplotlib.font_manager').setLevel(logging.ERROR)";

/**
 * JupyterLite throws away every request that waits when a cell ends in an error, and leaves it at `[*]`.
 * JupyterLab goes on after a cell with the tag `raises-exception`, and answers the others with `aborted`.
 */
export function likeJupyterLab(create) {
  return async options => {
    const stops = new Map(); // request -> does its error stop those behind it?
    let stopped = '';
    const send = message => options.sendMessage(unseen(message));
    const kernel = await create({
      ...options,
      sendMessage: message => {
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
    kernel.handleMessage = async message => {
      if (message.header.msg_type === 'execute_request') {
        if (message.header.date <= stopped) {
          send(answer(message, 'shell', 'execute_reply', { status: 'aborted' }));
          send(answer(message, 'iopub', 'status', { execution_state: 'idle' }));
          return;
        }
        stops.set(message.header.msg_id, message.content.stop_on_error);
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

/** What the notebook imports is loaded and imported while its first lines are read, step by step. */
export async function warmUp(kernel, imports) {
  for (const code of [QUIET, ...imports.map(name => `import ${name}`)]) {
    const request = { code, silent: true, store_history: false, stop_on_error: false, allow_stdin: false };
    await kernel.requestExecute(request).done;
  }
}
