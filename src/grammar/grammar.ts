/** Loads the file of weights and runs the whole chain: words to tags to supertags to tree. */
import { BeamParser } from './beam-parser.ts';
import { type Clusters, encodeWords, type KnownForms, UPOS } from './encode-words.ts';
import { GreedyTagger, setSupertag, setTag } from './greedy-tagger.ts';
import { LinearModel } from './linear-model.ts';
import { type Move, type MoveTable, moveTable } from './parser-state.ts';
import { RowTable } from './row-table.ts';

/** The tree of one sentence, a column per property of its tokens. */
export interface Tree {
  readonly upos: readonly string[];
  /** Treebank (Penn style) tags: VBD, NNP and so on; '' where the model knows only the UPOS. */
  readonly xpos: readonly string[];
  /** Index of each token's head; -1 for the root. */
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

interface Header {
  readonly tags: readonly string[];
  readonly supertags: number;
  readonly labels: readonly string[];
  readonly moves: readonly [kind: Move['kind'], label: number][];
  /** Coarse cluster of each fine one. */
  readonly parents: readonly number[];
  readonly licence: string;
}

/** 'DEP1', the first four bytes of a file of weights. */
const MAGIC = 0x44455031;

/** A loaded grammar. It keeps buffers: one call at a time. */
export class Grammar {
  private readonly tagNames: readonly string[];
  private readonly tags: readonly (readonly [upos: string, xpos: string])[];
  private readonly uposOf: readonly number[];
  private readonly clusters: Clusters;
  private readonly known: KnownForms = new Map();
  private readonly tagger: GreedyTagger;
  private readonly supertagger: GreedyTagger;
  private readonly parser: BeamParser;
  private readonly table: MoveTable;

  constructor(header: Header, blocks: readonly RowTable[]) {
    const [clusters, pos, supertags, moves] = blocks;
    if (!clusters || !pos || !supertags || !moves) throw new RangeError('not a file of grammar');
    this.tagNames = header.tags;
    this.tags = header.tags.map((tag) => {
      const [upos = 'X', xpos = ''] = tag.split('_');
      return [upos, xpos];
    });
    this.uposOf = this.tags.map(([upos]) => UPOS.indexOf(upos as (typeof UPOS)[number]));
    this.clusters = { table: clusters, parents: header.parents };
    this.tagger = new GreedyTagger('pos', new LinearModel(pos), header.tags.length);
    this.supertagger = new GreedyTagger('super', new LinearModel(supertags), header.supertags);
    const { labels } = header;
    this.table = moveTable(
      labels,
      header.moves.map(([kind, label]) => ({ kind, label })),
    );
    this.parser = new BeamParser(new LinearModel(moves), this.table);
  }

  /**
   * Tags and parses the words of one sentence. `beam` trades speed for accuracy; 1 is greedy. `known`: tags that are
   * not guessed, such as VERB_VBD, by the number of the word.
   */
  parse(forms: readonly string[], beam = 4, known?: ReadonlyMap<number, string>): Tree {
    const words = encodeWords(forms, this.clusters, this.known);
    for (let i = 0; i < words.n; i++) {
      const tag = this.tagNames.indexOf(known?.get(i) ?? '');
      setTag(words, i, tag >= 0 ? tag : this.tagger.best(words, i), this.uposOf);
    }
    for (let i = 0; i < words.n; i++) setSupertag(words, i, this.supertagger.best(words, i));
    const arcs = this.parser.parse(words, beam);
    const tags = Array.from(words.tag.subarray(0, words.n), (tag) => this.tags[tag]!);
    return {
      upos: tags.map(([upos]) => upos),
      xpos: tags.map(([, xpos]) => xpos),
      head: [...arcs.head],
      deprel: Array.from(arcs.label, (label) => this.table.labels[label]!),
    };
  }
}

/** Loads public/grammar/english.bin, given as bytes; throws a RangeError where it is something else. */
export function loadGrammar(bytes: Uint8Array): Grammar {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0) !== MAGIC)
    throw new RangeError('not a file of grammar');
  let at = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, at))) as Header;
  const blocks: RowTable[] = [];
  while (at < bytes.length) {
    const size = view.getUint32(at, true);
    blocks.push(new RowTable(bytes.subarray(at + 4, at + 4 + size)));
    at += 4 + size;
  }
  return new Grammar(header, blocks);
}
