'use strict';
// Reads a text by a TextMate grammar, as far as ours goes: match, begin and end, captures, include. The regular
// expressions are JavaScript's, so the grammar keeps to what both JavaScript and Oniguruma understand.

class Tokenizer {
  constructor(grammar) {
    this.grammar = grammar;
    this.expressions = new Map();
  }

  /// The lines of a text, each as stretches `{start, end, scopes}`.
  tokenize(text) {
    const stack = [{scopes: [this.grammar.scopeName], rule: {patterns: this.grammar.patterns}}];
    return text.split('\n').map((line) => this.line(line, stack));
  }

  line(line, stack) {
    const tokens = [];
    const emit = (start, end, scopes) => {
      if (end <= start) return;
      const last = tokens[tokens.length - 1];
      if (last && last.end === start && last.scopes.join() === scopes.join()) last.end = end;
      else tokens.push({start, end, scopes});
    };
    let position = 0;
    for (let steps = 0; ; steps += 1) {
      if (steps > line.length * 4 + 40) throw new Error(`The grammar does not move on in: ${line}`);
      const top = stack[stack.length - 1];
      const found = this.next(line, position, top);
      if (!found) break;
      const {match, rule, ends} = found;
      const end = match.index + match[0].length;
      emit(position, match.index, top.scopes);
      if (ends) {
        this.captures(match, top.rule.endCaptures, top.scopes, emit);
        stack.pop();
      } else {
        const scopes = rule.name ? [...top.scopes, rule.name] : top.scopes;
        this.captures(match, rule.begin ? rule.beginCaptures : rule.captures, scopes, emit);
        if (rule.begin) stack.push({scopes, rule, from: match[0].length === 0 ? end : undefined});
        else if (end === position) throw new Error(`A match of nothing, in: ${line}`);
      }
      position = end;
    }
    emit(position, line.length, stack[stack.length - 1].scopes);
    return tokens;
  }

  /// The first match from a place: the end of what is open before anything in it, at the same place.
  next(line, position, top) {
    let best;
    const consider = (rule, source, ends) => {
      const match = this.match(source, line, position);
      if (match && (!best || match.index < best.match.index)) best = {match, rule, ends};
    };
    if (top.rule.end) consider(top.rule, top.rule.end, true);
    for (const rule of this.flat(top.rule.patterns ?? [])) {
      if (rule === top.rule && top.from === position) continue;
      consider(rule, rule.begin ?? rule.match, false);
    }
    return best;
  }

  flat(patterns) {
    return patterns.flatMap((pattern) => {
      if (!pattern.include) return pattern.begin || pattern.match ? [pattern] : this.flat(pattern.patterns);
      if (pattern.include === '$self') return this.flat(this.grammar.patterns);
      const named = this.grammar.repository[pattern.include.slice(1)];
      if (!named) throw new Error(`The grammar has no ${pattern.include}.`);
      return this.flat([named]);
    });
  }

  match(source, line, position) {
    if (!this.expressions.has(source)) this.expressions.set(source, new RegExp(source, 'dg'));
    const expression = this.expressions.get(source);
    expression.lastIndex = position;
    return expression.exec(line);
  }

  captures(match, captures = {}, scopes, emit) {
    const whole = captures[0] ? [...scopes, captures[0].name] : scopes;
    let position = match.index;
    for (let number = 1; number < match.length; number += 1) {
      if (!match.indices[number] || !captures[number]) continue;
      const [start, end] = match.indices[number];
      emit(position, start, whole);
      emit(start, end, [...whole, captures[number].name]);
      position = end;
    }
    emit(position, match.index + match[0].length, whole);
  }
}

module.exports = {Tokenizer};
