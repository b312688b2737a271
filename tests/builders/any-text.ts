import fc from 'fast-check';

const unit = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '\n',
    '😀',
    '𝐞',
    'e\u0301',
    '\u202e',
    '\u200b',
    '\ud800',
    '\udc00',
    '“',
    '"',
    '\\',
  ),
);

/** Any text: letters, controls, pairs and halves of surrogates. (fast-check's own `binary` unit takes a second to set up.) */
export const anyText = ({ minLength = 0, maxLength = 60 } = {}): fc.Arbitrary<string> =>
  fc.array(unit, { minLength, maxLength }).map((units) => units.join(''));
