import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Text as it is kept. The quickest level: the whole house waits, and it takes nine tenths off as well. */
export const packed = (text: string): Buffer => deflateRawSync(text, { level: 1 });

export const unpacked = (kept: Buffer): string => inflateRawSync(kept).toString('utf8');
