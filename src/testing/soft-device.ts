import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { z } from 'zod';

/** What a device does otherwise than it should. */
export interface Bending {
  readonly challenge?: string;
  readonly origin?: string;
  readonly rpId?: string;
  readonly type?: string;
  /** User present and user verified. */
  readonly flags?: number;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly id?: string;
  /** Signs with another key than the one that it told. */
  readonly otherKey?: boolean;
  readonly crossOrigin?: boolean;
}

const asked = z.object({ challenge: z.string(), user: z.object({ id: z.string() }).optional() });
const present = 0x01;
const verified = 0x04;
const withKey = 0x40;

/** A device with one passkey, in software: answers what pages ask of browsers, rightly or bent. */
export function softDevice(origin = 'http://localhost:3000') {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const others = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let userHandle = '';
  let counter = 0;

  const clientData = (type: string, options: string, bent: Bending) =>
    Buffer.from(
      JSON.stringify({
        type: bent.type ?? type,
        challenge: bent.challenge ?? asked.parse(JSON.parse(options)).challenge,
        origin: bent.origin ?? origin,
        crossOrigin: bent.crossOrigin ?? false,
      }),
    );
  const authenticatorData = (bent: Bending, flags: number, more = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(bent.counter ?? counter);
    const rp = createHash('sha256').update(bent.rpId ?? new URL(origin).hostname);
    return Buffer.concat([rp.digest(), Buffer.from([bent.flags ?? flags]), count, more]);
  };
  const answer = (response: object, bent: Bending) => {
    const named = bent.id ?? id.toString('base64url');
    return JSON.stringify({ id: named, rawId: named, type: 'public-key', response, clientExtensionResults: {} });
  };

  return {
    /** Makes its passkey, as it is asked by a page that adds one. */
    create(options: string, bent: Bending = {}): string {
      userHandle = asked.parse(JSON.parse(options)).user?.id ?? '';
      const { x = '', y = '' } = keys.publicKey.export({ format: 'jwk' });
      const length = Buffer.from([0, id.length]);
      const more = Buffer.concat([Buffer.alloc(16), length, id, coseKey(x, y)]);
      const data = authenticatorData(bent, present | verified | withKey, more);
      const clientDataJSON = clientData('webauthn.create', options, bent).toString('base64url');
      return answer({ clientDataJSON, attestationObject: attestation(data).toString('base64url') }, bent);
    },
    /** Signs with it, as it is asked by a page that signs somebody in. */
    use(options: string, bent: Bending = {}): string {
      counter += 1;
      const client = clientData('webauthn.get', options, bent);
      const data = authenticatorData(bent, present | verified);
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
      const { privateKey } = bent.otherKey ? others : keys;
      const response = {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, privateKey).toString('base64url'),
        userHandle: bent.userHandle ?? userHandle,
      };
      return answer(response, bent);
    },
  };
}

/** The public half, as CBOR: a key of two co-ordinates on P-256, for ES256. */
const coseKey = (x: string, y: string): Buffer =>
  Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);

/** CBOR of { fmt: 'none', attStmt: {}, authData }. */
function attestation(data: Buffer): Buffer {
  const text = (words: string) => Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
  const length = Buffer.from([0x58, data.length]);
  const statement = [text('attStmt'), Buffer.from([0xa0])];
  return Buffer.concat([Buffer.from([0xa3]), text('fmt'), text('none'), ...statement, text('authData'), length, data]);
}
