const pause = 1500;

/** Saves what is typed a moment after the last key, and when the page is left. Nothing is said until something was kept. */
export class Draft {
  static moduleName = 'app-draft';

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.address = form.dataset.draft ?? '';
    this.status = form.querySelector('[data-draft-status]');
    this.unsaved = false;
    form.addEventListener('input', () => this.typed());
    form.addEventListener('submit', () => this.stop());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save();
    });
  }

  typed() {
    this.unsaved = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  stop() {
    this.unsaved = false;
    clearTimeout(this.timer);
  }

  async save() {
    if (!this.unsaved) return;
    this.stop();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string') body.append(name, value);
    try {
      const answer = await fetch(this.address, {
        method: 'POST',
        headers: { 'Alongside-Draft': 'save' },
        body,
        keepalive: true,
        redirect: 'error',
      });
      if (!answer.ok) throw new Error(`The draft was not kept: ${answer.status}`);
      this.say(`Draft saved at ${timeOfDay(new Date())}`);
    } catch {
      this.unsaved = true;
      this.say('Your draft could not be saved. Keep this page open: we will try again when you next type.');
    }
  }

  /** @param {string} words */
  say(words) {
    if (this.status) this.status.textContent = words;
  }
}

/**
 * As the rest of the service writes it: "2:05pm".
 *
 * @param {Date} now
 */
function timeOfDay(now) {
  const time = now.toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true });
  return time.replace(/\s/, '').toLowerCase();
}
