/** Verbs that nothing can be done with, so that "the fighting erupted" is a clause and never a noun with a participle. Own list. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `erupt begin happen occur die arrive land fall emerge arise appear disappear collapse rage come go vanish depart flee
  retreat surrender resign rebel clash continue expire perish elapse ensue subside persist remain rise vow agree speak talk
  meet struggle compete disagree react respond sit stand stay travel visit walk escalate intensify`.split(
    /\s+/,
  ),
);
