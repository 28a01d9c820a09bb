import { randomBytes } from 'node:crypto';
import type { Handle, PKCS11 } from 'pkcs11js';
import { keyRing, type MasterKey, type NamedKey, nameFor } from './master.ts';

interface Module {
  /** The path of its library. */
  readonly library: string;
  /** The label of its token. */
  readonly token: string;
  readonly pin: string;
  /** The labels of its AES keys, the present one first. */
  readonly labels: readonly string[];
}

type Library = typeof import('pkcs11js');

const NONCE = 12;
const TAG_BITS = 128;

/** Master keys in a hardware security module, or whatever else speaks PKCS#11: they never leave it. */
export async function masterKeyInModule({ library, token, pin, labels }: Module): Promise<MasterKey> {
  const pkcs11 = await loadLibrary();
  const module = new pkcs11.PKCS11();
  module.load(library);
  unlessDone(pkcs11.CKR_CRYPTOKI_ALREADY_INITIALIZED, () => module.C_Initialize());
  const slot = module.C_GetSlotList(true).find((one) => module.C_GetTokenInfo(one).label.trim() === token);
  if (!slot) throw new Error(`The security module has no token called "${token}"`);
  const session = module.C_OpenSession(slot, pkcs11.CKF_SERIAL_SESSION);
  unlessDone(pkcs11.CKR_USER_ALREADY_LOGGED_IN, () => module.C_Login(session, pkcs11.CKU_USER, pin));
  const keys = labels.map((label) => {
    const key = findKey({ module, pkcs11, session, label });
    if (!key) throw new Error(`The token "${token}" has no AES key called "${label}"`);
    return namedKey({ module, pkcs11, session, key, label });
  });
  return keyRing(() => keys);
}

/** A library is initialised, and a token logged in to, once for a process. */
function unlessDone(code: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === code)) throw error;
  }
}

async function loadLibrary(): Promise<Library> {
  try {
    const { default: pkcs11 } = await import('pkcs11js');
    return pkcs11;
  } catch (cause) {
    throw new Error('PKCS11_MODULE needs a part that is built on this machine: npm explore pkcs11js -- npm run build', {
      cause,
    });
  }
}

interface Finding {
  readonly module: PKCS11;
  readonly pkcs11: Library;
  readonly session: Handle;
  readonly label: string;
}

function findKey({ module, pkcs11, session, label }: Finding): Handle | null {
  module.C_FindObjectsInit(session, [
    { type: pkcs11.CKA_CLASS, value: pkcs11.CKO_SECRET_KEY },
    { type: pkcs11.CKA_KEY_TYPE, value: pkcs11.CKK_AES },
    { type: pkcs11.CKA_LABEL, value: label },
  ]);
  const [found] = module.C_FindObjects(session, 1);
  module.C_FindObjectsFinal(session);
  return found ?? null;
}

function namedKey({ module, pkcs11, session, key, label }: Finding & { readonly key: Handle }): NamedKey {
  const mechanism = (iv: Buffer, context: string) => ({
    mechanism: pkcs11.CKM_AES_GCM,
    parameter: { type: pkcs11.CK_PARAMS_AES_GCM, iv, aad: Buffer.from(context), ivBits: NONCE * 8, tagBits: TAG_BITS },
  });
  return {
    name: nameFor(Buffer.from(label)),
    async wrap(dataKey, context) {
      const nonce = randomBytes(NONCE);
      module.C_EncryptInit(session, mechanism(nonce, context), key);
      const room = Buffer.alloc(dataKey.length + TAG_BITS / 8);
      return Buffer.concat([nonce, module.C_Encrypt(session, Buffer.from(dataKey), room)]);
    },
    async unwrap(wrapped, context) {
      const nonce = Buffer.from(wrapped.subarray(0, NONCE));
      module.C_DecryptInit(session, mechanism(nonce, context), key);
      return module.C_Decrypt(session, Buffer.from(wrapped.subarray(NONCE)), Buffer.alloc(wrapped.length));
    },
  };
}
