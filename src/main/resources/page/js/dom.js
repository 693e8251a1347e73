/** Builds elements. Text is always text: nothing here takes markup. */

/** An element with properties ("class", "on" for listeners, else attributes) and children (elements or texts). */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  fill(element, properties, children);
  return element;
}

/** The same for SVG. */
export function svg(name, properties = {}, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  fill(element, properties, children);
  return element;
}

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'on') {
      for (const [event, listener] of Object.entries(value)) {
        element.addEventListener(event, listener);
      }
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
}

/** A small picture of one path, for eyes only. */
export function icon(path, name = 'icon') {
  return svg(
    'svg',
    { viewBox: '0 0 24 24', class: name, 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: path }),
  );
}

export const icons = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  alert: 'M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  down: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  more: 'M6 9.5l6 6 6-6',
};

let last = 0;

/** An id that no other element has. */
export function newId() {
  last += 1;
  return `e${last}`;
}

const live = () => document.getElementById('live');

/** Lets screen readers say it when they have finished what they say now. */
export function announce(text) {
  live().append(el('p', {}, text));
  while (live().childElementCount > 8) {
    live().firstElementChild.remove();
  }
}
