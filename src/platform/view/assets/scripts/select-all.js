/** Fills the empty heading of a `MultiSelect` with a box that ticks every row, and counts what is ticked. */
export class SelectAll {
  static moduleName = 'app-multi-select';

  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {NodeListOf<HTMLInputElement>} */
    const boxes = root.querySelectorAll('tbody input[type=checkbox]');
    this.boxes = [...boxes];
    this.count = root.querySelector('[data-count]');
    this.all = Object.assign(document.createElement('input'), { type: 'checkbox', id: `${root.id}-all` });
    const place = root.querySelector('[data-select-all]');
    if (!place || this.boxes.length === 0) return;
    place.replaceChildren(dressed(this.all, 'Select all rows'));
    this.all.addEventListener('change', () => this.tickAll());
    root.addEventListener('change', () => this.show());
    this.show();
  }

  tickAll() {
    for (const box of this.boxes) box.checked = this.all.checked;
  }

  show() {
    const ticked = this.boxes.filter((box) => box.checked).length;
    this.all.checked = ticked === this.boxes.length;
    this.all.indeterminate = ticked > 0 && ticked < this.boxes.length;
    if (this.count) this.count.textContent = `${ticked} selected`;
  }
}

/**
 * A check box in the markup of the others.
 *
 * @param {HTMLInputElement} input
 * @param {string} words
 */
function dressed(input, words) {
  input.className = 'govuk-checkboxes__input';
  const said = part('span', 'app-tick__words');
  said.textContent = words;
  const label = Object.assign(document.createElement('label'), { htmlFor: input.id });
  label.className = 'govuk-label govuk-checkboxes__label';
  label.append(said);
  const item = part('div', 'govuk-checkboxes__item');
  item.append(input, label);
  const list = part('div', 'govuk-checkboxes govuk-checkboxes--small');
  list.append(item);
  return list;
}

/**
 * @param {'div' | 'span'} name
 * @param {string} className
 */
function part(name, className) {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
