/** Sends the one form inside, or follows the one link, as the page opens. Going back passes over the page. */
export class AtOnce {
  static moduleName = 'app-at-once';

  /** @param {HTMLElement} root */
  constructor(root) {
    const link = root.querySelector('a');
    if (link) location.replace(link.href);
    else root.querySelector('form')?.submit();
  }
}
