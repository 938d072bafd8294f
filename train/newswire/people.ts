import { type Arc, after, before, comma, hyphen, type Node, word } from './node.js';
import { Places } from './places.js';
import * as W from './words.js';

/** Who acts and who speaks. */
export class People extends Places {
  /** "Russian Foreign Minister Ada Stone" */
  titled(): Node {
    const parts = this.pick(W.TITLES).split(' ');
    const head = parts.pop()!;
    const left: Arc[] = parts.map(
      (p): Arc => [
        /^(?:Prime|Foreign)$/.test(p) ? 'amod' : 'compound',
        word(p, /^(?:Prime|Foreign)$/.test(p) ? 'ADJ/NNP' : 'PROPN/NNP'),
      ],
    );
    if (this.chance(0.5)) left.unshift(this.demonym());
    return before(this.name(), ['nmod:desc', word(head, 'PROPN/NNP', left)]);
  }

  /** "police spokeswoman Ada Stone", "Peruvian foreign ministry spokesman Jon Hill" */
  described(): Node {
    const job = this.job();
    return before(this.name(), ['nmod:desc', this.chance(0.5) ? before(job, this.demonym()) : job]);
  }

  job(): Node {
    const job = this.noun(this.pick(W.JOBS), false);
    if (!this.chance(0.2)) return job;
    return before(job, [
      'compound',
      this.noun(
        this.pick(['foreign ministry', 'defence ministry', 'army', 'government', 'police', 'interior ministry', 'rebel']),
        false,
      ),
    ]);
  }

  /** "Ada Stone, a spokesman for the army," ; "the mayor, Ada Stone," */
  apposed(): Node {
    if (this.chance(0.5)) {
      const job = this.chance(0.5) ? this.of('for', this.job(), this.body()) : this.of('of', this.job(), this.place());
      return after(
        this.name(),
        comma(),
        ['appos', before(job, ['det', word(this.chance(0.5) ? 'a' : 'the', 'DET/DT')])],
        comma(),
      );
    }
    return after(before(this.job(), ['det', word('the', 'DET/DT')]), comma(), ['appos', this.name()], comma());
  }

  body(): Node {
    const noun = this.noun(this.pick(W.BODIES), false);
    const r = this.random();
    if (r < 0.4) return before(noun, ['det', word('the', 'DET/DT')]);
    if (r < 0.7) return before(noun, ['det', word('the', 'DET/DT')], this.demonym());
    return before(noun, this.possessive());
  }

  /** A person or body that speaks or acts in politics. */
  actor(): Node {
    const r = this.random();
    if (r < 0.25) return this.titled();
    if (r < 0.4) return this.described();
    if (r < 0.5) return this.apposed();
    if (r < 0.65) return this.body();
    if (r < 0.75) return this.country();
    if (r < 0.8) return this.joined(this.country(), this.country());
    if (r < 0.88) return after(this.titled(), ...this.who());
    return word(this.pick(['He', 'She', 'They', 'It']).toLowerCase(), 'PRON/PRP');
  }

  /** ", who took office in 2014," */
  who(): Arc[] {
    const done = this.pick([
      ['took', 'office', '2014'],
      ['won', 'power', '2009'],
      ['led', 'talks', 'May'],
      ['visited', 'troops', 'June'],
    ]);
    const verb = word(
      done[0]!,
      'VERB/VBD',
      [['nsubj', word('who', 'PRON/WP')]],
      [
        ['obj', word(done[1]!, done[1]!.endsWith('s') ? 'NOUN/NNS' : 'NOUN/NN')],
        ['obl', word(done[2]!, /\d/.test(done[2]!) ? 'NUM/CD' : 'PROPN/NNP', [['case', word('in', 'ADP/IN')]])],
      ],
    );
    return [comma(), ['acl:relcl', verb], comma()];
  }

  /** Those who attack, in the plural. */
  attackers(): Node {
    let noun = this.noun(this.pick(W.ATTACKERS), true);
    if (noun.form === 'police') noun = { ...noun, xpos: 'NNS' };
    const r = this.random();
    if (r < 0.2) return before(noun, this.demonym());
    if (r < 0.3) return before(noun, ['det', word('the', 'DET/DT')]);
    if (r < 0.4) return this.led(noun);
    if (r < 0.5) {
      const group = this.pick(['Shabaab', 'Qaeda', 'Nusra']);
      return before(noun, ['compound', word('al', 'PROPN/NNP', [], [hyphen(), ['flat', this.proper(group)]])]);
    }
    if (r < 0.58) return this.of('from', noun, this.place());
    if (r < 0.64) return before(noun, ['amod', word('armed', 'ADJ/JJ')]);
    return noun;
  }

  /** "Saudi-backed fighters", "a U.S.-led coalition" */
  led(noun: Node): Node {
    const verb = word(this.pick(['led', 'backed', 'trained', 'funded', 'armed']), 'VERB/VBN', [
      this.chance(0.5)
        ? ['obl:unmarked', after(this.chance(0.5) ? this.proper('U.S.') : this.proper(this.nation().name), hyphen())]
        : ['advmod', after(word(this.nation().people, 'ADJ/JJ'), hyphen())],
    ]);
    return before(noun, ['amod', verb]);
  }

  speaker(): Node {
    const phrase = this.pick(W.SPEAKERS);
    const m = /^(the|a) (.*)$/.exec(phrase);
    if (m !== null) return word(m[2]!, 'NOUN/NN', [['det', word(m[1]!, 'DET/DT')]]);
    const parts = phrase.split(' ');
    const head = parts.pop()!;
    const tag = head === 'television' ? 'NOUN/NN' : 'NOUN/NNS';
    return word(
      head,
      tag,
      parts.map((p): Arc => (p === 'local' ? ['amod', word(p, 'ADJ/JJ')] : ['compound', word(p, 'NOUN/NN')])),
    );
  }
}
