import { Token, Tokenizer } from 'parse5';

/** The first code unit behind ASCII: all from there on are of a kind. */
const BEYOND = 0x80;

/** What goes on for a while and means the same: bits, for a code unit goes on with several. */
const SPACE = 1;
const TEXT = 2;
const DOUBLE_QUOTED = 4;
const SINGLE_QUOTED = 8;
const COMMENT = 16;
/** Of scripts and styles. */
const CODE = 32;
/** Small letters and digits: most names are no more. */
const NAME = 64;

const KINDS = Uint8Array.from({ length: BEYOND + 1 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  const bitIf = (bit: number, holds: boolean) => (holds ? bit : 0);
  return (
    bitIf(SPACE, /[ \n\t\f]/.test(character)) |
    bitIf(TEXT, !/[ \n\t\f<&]/.test(character)) |
    bitIf(DOUBLE_QUOTED, !/["&]/.test(character)) |
    bitIf(SINGLE_QUOTED, !/['&]/.test(character)) |
    bitIf(COMMENT, !/[-<]/.test(character)) |
    bitIf(CODE, character !== '<') |
    bitIf(NAME, /[a-z\d]/.test(character))
  );
});

/** The end of the page, -1, is of none. */
function isOf(kind: number, unit: number): boolean {
  return ((KINDS[Math.min(unit, BEYOND)] ?? 0) & kind) !== 0;
}

/**
 * The parser's tokenizer, which goes through a page character by character, made to take what stands in a row and means
 * the same in one step: text, code, names, values, comments. Its tokens are the same, save that white space in the code
 * of scripts and styles is no token of its own. It is given a page all at once, without null characters and carriage
 * returns, and tells of no place in it.
 */
export class RunTokenizer extends Tokenizer {
  protected override _stateData(cp: number): void {
    if (!isOf(SPACE | TEXT, cp)) super._stateData(cp);
    else {
      this._emitCodePoint(cp);
      this.#takeRun(isOf(SPACE, cp) ? SPACE : TEXT);
    }
  }

  protected override _stateRawtext(cp: number): void {
    if (!isOf(CODE, cp)) super._stateRawtext(cp);
    else this.#takeCode(cp);
  }

  protected override _stateScriptData(cp: number): void {
    if (!isOf(CODE, cp)) super._stateScriptData(cp);
    else this.#takeCode(cp);
  }

  protected override _stateTagName(cp: number): void {
    const token = this.currentToken;
    const { START_TAG, END_TAG } = Token.TokenType;
    const isTag = token?.type === START_TAG || token?.type === END_TAG;
    if (!isTag || !isOf(NAME, cp)) super._stateTagName(cp);
    else token.tagName += this.#takeName();
  }

  protected override _stateAttributeName(cp: number): void {
    if (!isOf(NAME, cp)) super._stateAttributeName(cp);
    else this.currentAttr.name += this.#takeName();
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    if (!isOf(DOUBLE_QUOTED, cp)) super._stateAttributeValueDoubleQuoted(cp);
    else this.#takeValue(cp, DOUBLE_QUOTED);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    if (!isOf(SINGLE_QUOTED, cp)) super._stateAttributeValueSingleQuoted(cp);
    else this.#takeValue(cp, SINGLE_QUOTED);
  }

  protected override _stateComment(cp: number): void {
    if (!isOf(COMMENT, cp)) super._stateComment(cp);
    else this.#takeValue(cp, COMMENT);
  }

  #takeCode(cp: number): void {
    this._ensureCharacterToken(Token.TokenType.CHARACTER);
    this.#takeValue(cp, CODE);
  }

  #takeValue(cp: number, kind: number): void {
    this._extendRun(cp);
    this.#takeRun(kind);
  }

  /** The characters of a kind from the next one on, which are meant as they stand in the page. */
  #takeRun(kind: number): void {
    const end = this.#findEnd(kind);
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }

  #takeName(): string {
    const { html, pos } = this.preprocessor;
    const end = this.#findEnd(NAME);
    this.preprocessor.pos = end - 1;
    return html.slice(pos, end);
  }

  /** The place behind the code units of a kind from the next one on. */
  #findEnd(kind: number): number {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < html.length && isOf(kind, html.charCodeAt(end))) end += 1;
    return end;
  }
}
