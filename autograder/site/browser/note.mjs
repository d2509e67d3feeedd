// A word to the student at the foot of the page, which stays until it is read.

/** `actions`: label -> what the button does; every button closes the note. */
export function note(words, actions = {}) {
  const node = document.createElement('aside');
  node.className = 'course-note';
  node.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = words;
  node.append(text);
  for (const [label, act] of Object.entries({ ...actions, Close: () => {} })) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      node.remove();
      void act();
    });
    node.append(button);
  }
  document.body.append(node);
  return node;
}
