declare module 'edtf' {
  interface ExtendedDate {
    readonly type: string;
    /** Milliseconds since 1970 of the first and last instant that it can be. */
    readonly min: number;
    readonly max: number;
    toEDTF(): string;
  }
  export default function edtf(text: string): ExtendedDate;
}
