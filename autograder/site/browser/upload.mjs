// Where the course has an address that takes uploads: a WebDAV folder, or a form that was signed beforehand.

/** Send the file: what to tell the student, whatever happens. */
export async function send(file, { url, headers = {}, fields }) {
  const { host } = new URL(url, location.href);
  try {
    const answer = await (fields ? post(file, url, fields) : put(file, url, headers));
    return answer.ok
      ? `Sent: ${host} has ${file.name}.`
      : `Not sent: ${host} says ${answer.status} ${answer.statusText}. Save the file and hand it in yourself.`;
  } catch {
    return `Not sent: ${host} does not answer. Save the file and hand it in yourself.`;
  }
}

/** WebDAV: a new file of this name in the folder. */
function put(file, url, headers) {
  const target = `${url.replace(/\/?$/, '/')}${encodeURIComponent(file.name)}`;
  return fetch(target, { method: 'PUT', body: file, headers });
}

/** The form's fields come first, as object stores want them; they put the file's name for `${filename}`. */
function post(file, url, fields) {
  const body = new FormData();
  Object.entries(fields).forEach(([name, value]) => body.append(name, value));
  body.append('file', file, file.name);
  return fetch(url, { method: 'POST', body });
}
