// What can be said of a notebook's JSON alone: pure functions.

const STUB = /^\s*# YOUR CODE HERE\s+raise NotImplementedError\(\)|^\s*YOUR ANSWER HERE\s*$/m;
const NOT_IN_A_NAME = /[\\/:*?"<>|~%#&{}\u0000-\u001f\u007f-\u009f]+/g;

/** `forget_gate--Ada Lovelace--20261124T170312.ipynb`: `autograder collect` reads it again. */
export function fileName(assignment, student, time) {
  const two = number => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}`;
  const clock = `${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`;
  return `${assignment}--${nameOf(student)}--${day}T${clock}.ipynb`;
}

/** The name as it was typed, without what no file's name may hold; empty where nothing is left. */
export function nameOf(student) {
  const plain = student.normalize('NFC').replace(NOT_IN_A_NAME, '-').replace(/-{2,}/g, '-');
  return plain.replace(/\s+/g, ' ').replace(/^[\s.-]+|[\s.-]+$/g, '').slice(0, 60);
}

/** The file to hand in: as JupyterLab with an ordinary Python would have saved it. */
export function toHandIn(notebook) {
  const { kernelspec, language_info, ...others } = notebook.metadata;
  const metadata = {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python' },
    ...others,
  };
  return JSON.stringify({ ...notebook, metadata }, null, 1) + '\n';
}

/** The code cells that hold something and have no number: places in the notebook. */
export function notRun(notebook) {
  const cells = notebook.cells.map((cell, place) => ({ cell, place }));
  return cells
    .filter(({ cell }) => cell.cell_type === 'code' && text(cell).trim() && !cell.execution_count)
    .map(({ place }) => place);
}

/**
 * The student's answers of another version of the notebook, for answers that are still untouched in this one:
 * pairs of a place and a text.
 */
export function answersToTakeOver(older, newer) {
  const written = new Map(
    older.cells.filter(cell => isAnswer(cell) && !isStub(text(cell))).map(cell => [gradeId(cell), text(cell)]),
  );
  return newer.cells.flatMap((cell, place) =>
    isAnswer(cell) && isStub(text(cell)) && written.has(gradeId(cell))
      ? [{ place, source: written.get(gradeId(cell)) }]
      : [],
  );
}

export function text(cell) {
  return Array.isArray(cell.source) ? cell.source.join('') : cell.source;
}

export function gradeId(cell) {
  return cell.metadata.nbgrader?.grade_id ?? '';
}

function isAnswer(cell) {
  return Boolean(cell.metadata.nbgrader?.solution);
}

function isStub(source) {
  return STUB.test(source);
}
