import { saveText } from '../../views/marks/save-text.ts';

export interface SavedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string | Blob;
}

/** Hands a file to the browser to save. */
export const saveFile = ({ name, mediaType, text }: SavedFile): void =>
  saveText(name, mediaType, text);
