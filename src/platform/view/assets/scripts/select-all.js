/** Fills the empty heading of a `MultiSelect` with a box that ticks every row, and counts what is ticked. */
export class SelectAll {
  static moduleName = 'app-multi-select';

  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {HTMLInputElement[]} */
    this.boxes = [...root.querySelectorAll('tbody input[type=checkbox]')];
    this.count = root.querySelector('[data-count]');
    const place = root.querySelector('[data-select-all]');
    if (!place || this.boxes.length === 0) return;
    this.all = checkbox(`${root.id}-all`, 'Select all rows');
    place.replaceChildren(this.all.item);
    this.all.input.addEventListener('change', () => this.tickAll());
    root.addEventListener('change', () => this.show());
    this.show();
  }

  tickAll() {
    for (const box of this.boxes) box.checked = this.all?.input.checked ?? false;
  }

  show() {
    const ticked = this.boxes.filter((box) => box.checked).length;
    if (this.all) {
      this.all.input.checked = ticked === this.boxes.length;
      this.all.input.indeterminate = ticked > 0 && ticked < this.boxes.length;
    }
    if (this.count) this.count.textContent = `${ticked} selected`;
  }
}

/**
 * @param {string} id
 * @param {string} words
 */
function checkbox(id, words) {
  const input = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    id,
    className: 'govuk-checkboxes__input',
  });
  const label = Object.assign(document.createElement('label'), {
    className: 'govuk-label govuk-checkboxes__label',
    htmlFor: id,
  });
  const hidden = Object.assign(document.createElement('span'), {
    className: 'govuk-visually-hidden',
    textContent: words,
  });
  label.append(hidden);
  const item = Object.assign(document.createElement('div'), { className: 'govuk-checkboxes__item' });
  item.append(input, label);
  return { item, input };
}
