// Hand in: who, is all run, a file with a name that the course's grader knows, and where it goes.

import { assignmentOf } from './versions.mjs';
import { fileName, nameOf, notRun, toHandIn } from './notebook.mjs';
import { send } from './upload.mjs';

const WHO = 'course-site:student';
const LOOK = 500; // milliseconds

const FORM = `
<form method="dialog">
  <h2>Hand in</h2>
  <p class="course-warning" role="status"></p>
  <label>Your name or number, as your course knows you
    <input name="student" required maxlength="60" autocomplete="name" spellcheck="false">
  </label>
  <p class="course-where"></p>
  <p class="course-done" role="status"></p>
  <menu>
    <button type="button" value="close">Close</button>
    <button type="button" value="run">Run all cells</button>
    <button type="button" value="send">Send</button>
    <button type="submit" value="save">Save the file</button>
  </menu>
</form>`;

/** Open the dialog; it stays until the student closes it. */
export function askAndHandIn(app, panel, site) {
  const dialog = document.createElement('dialog');
  dialog.className = 'course-dialog';
  dialog.innerHTML = FORM;
  const part = name => dialog.querySelector(name);
  const button = value => part(`button[value=${value}]`);
  const title = site.assignments[assignmentOf(panel.context.path)]?.title ?? panel.context.path;
  part('h2').textContent = `Hand in: ${title}`;
  dialog.setAttribute('aria-label', part('h2').textContent);
  part('.course-where').textContent = site.handIn;
  part('input').value = localStorage.getItem(WHO) ?? '';
  button('send').hidden = !site.upload;

  const look = () => {
    const words = warning(panel);
    if (part('.course-warning').textContent !== words) {
      part('.course-warning').textContent = words; // a screen reader says it once
    }
    button('run').hidden = !words;
  };
  const say = words => (part('.course-done').textContent = words);
  const file = async () => {
    const student = nameOf(part('input').value);
    part('input').setCustomValidity(student ? '' : 'A name or number is needed.');
    if (!part('form').reportValidity()) {
      return null;
    }
    localStorage.setItem(WHO, student);
    await panel.context.save();
    const notebook = panel.content.model.toJSON();
    return new File([toHandIn(notebook)], fileName(assignment(panel), student, new Date()), {
      type: 'application/x-ipynb+json',
    });
  };
  const actions = {
    close: () => dialog.close(),
    run: () => app.commands.execute('notebook:run-all-cells'),
    save: async () => {
      const made = await file();
      if (made) {
        download(made);
        say(`Saved: ${made.name} is among your downloads.`);
      }
    },
    send: async () => {
      const made = await file();
      if (made) {
        say('Sending…');
        say(await send(made, site.upload));
      }
    },
  };
  dialog.addEventListener('click', event => {
    const value = event.target.closest('button')?.value;
    if (value) {
      event.preventDefault();
      void actions[value]();
    }
  });
  part('input').addEventListener('input', () => part('input').setCustomValidity(''));
  dialog.addEventListener('keydown', event => {
    event.stopPropagation(); // no shortcuts of the notebook
    if (event.key === 'Escape') {
      dialog.close();
    }
  });
  const looking = setInterval(look, LOOK); // cells go on running while the dialog is open
  dialog.addEventListener('close', () => {
    clearInterval(looking);
    dialog.remove();
  });
  document.body.append(dialog);
  look();
  dialog.showModal();
  part('input').focus();
}

function assignment(panel) {
  return assignmentOf(panel.context.path) ?? panel.context.path.replace(/^.*\/|\.ipynb$/g, '');
}

/** Which cells were not run, or were changed after that; empty when there is nothing to say. */
function warning(panel) {
  const cells = panel.content.widgets;
  const empty = notRun(panel.content.model.toJSON());
  const changed = cells.flatMap((cell, place) => (cell.model.isDirty && !empty.includes(place) ? [place] : []));
  const said = [];
  if (empty.length) {
    said.push(`${count(empty.length)} not been run.`);
  }
  if (changed.length) {
    said.push(`${count(changed.length)} been changed since.`);
  }
  return said.join(' ');
}

function count(number) {
  return number === 1 ? 'One cell has' : `${number} cells have`;
}

function download(file) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
