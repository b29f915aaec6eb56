/** Packing for a real install in Chromium: a zip, signed with a key of our own, is what it calls a crx (version 3). */
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** Whoever holds the key decides the extension's id; an update must be signed by the same one. */
export interface Signer {
  readonly id: string;
  /** @param zip the packed build */
  sign(zip: Uint8Array): Uint8Array;
}

/** A key that lives as long as the test. */
export function newSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(der).digest().subarray(0, 16);
  return { id: idOf(hash), sign: (zip) => crx(zip, der, hash, privateKey) };
}

/** Sixteen bytes, with the letters a to p for the hexadecimal digits. */
function idOf(hash: Buffer): string {
  return [...hash.toString('hex')].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** The fields of Chromium's `crx3.proto`. */
const FIELD = { crxId: 1, publicKey: 1, signature: 2, rsaProof: 2, signedHeader: 10_000 } as const;

function crx(zip: Uint8Array, publicKey: Buffer, hash: Buffer, privateKey: KeyObject): Uint8Array {
  const signed = bytesField(FIELD.crxId, hash);
  const signature = createSign('sha256')
    .update(Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signed.length), signed, zip]))
    .sign(privateKey);
  const proof = Buffer.concat([
    bytesField(FIELD.publicKey, publicKey),
    bytesField(FIELD.signature, signature),
  ]);
  const header = Buffer.concat([bytesField(FIELD.rsaProof, proof), bytesField(FIELD.signedHeader, signed)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}

/** A field of bytes in the wire format of protocol buffers: its tag, its length, itself. */
function bytesField(field: number, value: Buffer): Buffer {
  const LENGTH_DELIMITED = 2;
  return Buffer.concat([varint(field * 8 + LENGTH_DELIMITED), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return Buffer.from([...bytes, left]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
