/** Asks the browser's devices for a passkey, and sends what they answer with the form. */
export class Passkey {
  static moduleName = 'app-passkey';

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    /** @type {HTMLInputElement | null} */
    this.answer = form.querySelector('[data-passkey-answer]');
    this.status = form.querySelector('[data-passkey-status]');
    this.say('');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    if (form.dataset['atOnce']) void this.ask();
  }

  async ask() {
    const { options = '{}', kind, failed = '', unable = '' } = this.form.dataset;
    if (!('PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential))
      return this.say(unable);
    try {
      this.say('');
      const given = await (kind === 'create' ? create(JSON.parse(options)) : use(JSON.parse(options)));
      if (!this.answer || !given) throw new Error('No passkey was given');
      this.answer.value = JSON.stringify(given);
      this.form.submit();
    } catch {
      this.say(failed);
    }
  }

  /** @param {string} words */
  say(words) {
    if (this.status) this.status.textContent = words;
  }
}

/** @param {PublicKeyCredentialCreationOptionsJSON} options */
const create = (options) =>
  navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) });

/** @param {PublicKeyCredentialRequestOptionsJSON} options */
const use = (options) =>
  navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
