import { STANCES, type Stance } from '../../src/model/index.ts';

/** Whether a string is a stance's code. */
export const isStance = (text: string): text is Stance => Object.hasOwn(STANCES, text);
