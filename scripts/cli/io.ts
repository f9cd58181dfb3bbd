/** What the command line touches outside itself, so that a test can hold it in its hands. */
export type Io = {
  /** The text of a file; rejects when it cannot be read. */
  read: (file: string) => Promise<string>;
  /** The files in a folder and below it, as paths that `read` takes; rejects when it cannot be read. */
  list: (folder: string) => Promise<string[]>;
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  out: (text: string) => void;
  err: (text: string) => void;
  /** The calendar day in the Netherlands. */
  today: string;
  /** The folder of the law texts that come along. */
  lawTexts: string;
};

/** 0: all is well; 1: problems that block, in a file that was read; 2: not readable, or asked in a wrong way. */
export type ExitCode = 0 | 1 | 2;
