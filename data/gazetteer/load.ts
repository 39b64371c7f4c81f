import { readFileSync } from 'node:fs';
import { type Gazetteer, GazetteerFormatError, openGazetteer } from '@/geo/gazetteer';
import { inHome } from '../paths';

const REMEDY = 'Build it with: node data/commands/run.mjs gazetteer';

/**
 * Opens the compiled gazetteer. Throws an error that says how to build it when it is missing, cut short
 * or of another version: a program that finds no place because it has no gazetteer must not look like
 * one that found none.
 */
export function loadGazetteer(file: string = inHome('gazetteer.bin')): Gazetteer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new Error(`There is no gazetteer at ${file}. ${REMEDY}`, { cause });
  }
  try {
    // A file of this size has a buffer of its own, but a small one may share Node's pool.
    const own = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
    return openGazetteer(
      (own
        ? bytes.buffer
        : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)) as ArrayBuffer,
    );
  } catch (cause) {
    if (!(cause instanceof GazetteerFormatError)) throw cause;
    throw new Error(`${cause.message} (${file}) ${REMEDY}`, { cause });
  }
}
