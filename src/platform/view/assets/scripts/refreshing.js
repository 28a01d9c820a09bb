/** Looks again after a while, as long as the page is being looked at. */
export class Refreshing {
  static moduleName = 'app-refreshing';

  /** @param {HTMLElement} root */
  constructor(root) {
    const wait = Number(root.dataset['seconds'] ?? 5) * 1000;
    setTimeout(() => location.reload(), wait);
  }
}
