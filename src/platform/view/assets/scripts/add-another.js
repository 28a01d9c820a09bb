/** Keeps the spare blocks of an `AddAnother` behind a button. A hidden block still sends its empty boxes. */
export class AddAnother {
  static moduleName = 'app-add-another';

  /** @param {HTMLElement} root */
  constructor(root) {
    /** @type {NodeListOf<HTMLElement>} */
    const spare = root.querySelectorAll('[data-spare]');
    for (const block of spare) block.hidden = true;
    this.spare = [...spare];
    this.button = document.createElement('button');
    this.button.type = 'button';
    this.button.className = 'govuk-button govuk-button--secondary';
    this.button.textContent = root.dataset.add ?? 'Add another';
    this.button.addEventListener('click', () => this.showNext());
    if (this.spare.length > 0) root.append(this.button);
  }

  showNext() {
    const block = this.spare.shift();
    if (!block) return;
    block.hidden = false;
    /** @type {HTMLElement | null} */
    const first = block.querySelector('input, textarea, select');
    first?.focus();
    if (this.spare.length === 0) this.button.remove();
  }
}
