/**
 * An area of the catalogue: what one part of the page says, in English. The English stands in the code that shows it, so that a
 * part of the page which is fetched later brings its own; other languages are looked up by the name of the area.
 */
import type { ReactNode } from 'react';

/** A sentence, a function that makes one of its arguments, or a group of them. */
export type Message =
  | string
  | readonly string[]
  | ((...args: never[]) => ReactNode | readonly string[])
  | { readonly [key: string]: Message };

/** The same messages in any language: literal sentences widened, arguments kept. */
export type Translated<M> = M extends string
  ? string
  : M extends (...args: infer Args) => infer Said
    ? (...args: Args) => Said extends string ? string : Said
    : M extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof M]: Translated<M[Key]> };

export interface Area<Name extends string = string, Messages = unknown> {
  readonly name: Name;
  readonly english: Translated<Messages>;
}

/** What an area says, in whichever language: the type that its translation must have. */
export type MessagesOf<A> = A extends Area<string, infer Messages> ? Translated<Messages> : never;

/** Names what a part of the page says. */
export const area = <Name extends string, Messages extends { readonly [key: string]: Message }>(
  name: Name,
  english: Messages,
): Area<Name, Messages> => ({ name, english: english as unknown as Translated<Messages> });
