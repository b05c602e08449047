import LonghandRuntime

/// What the personas of a script are lowered to, before it becomes nodes or source.
struct LoweredStory {
  /// What each shift line does.
  let rows: [[LoweredStatement]]
  /// What writes it, and knows the helpers that are needed.
  var writer: LoweredWriter

  /// Works out what all shift lines do and which helpers they and the portraits need.
  init(_ script: Script, words: PortraitWords = .english) {
    let lowering = ShiftLowering(script)
    rows = script.shifts.nodes.map { lowering.statements(of: $0) }
    writer = LoweredWriter(script, lowering, words: words)
    for row in rows {
      for case .help(let helper, _) in row { _ = writer.name(of: helper) }
    }
    for call in script.calls.nodes {
      if case .persona(.portrait(let persona)) = call.meaning { _ = writer.portrait(of: persona) }
    }
  }

  /// The value that a low pole has: 100 less that of the high one (persona §2.1).
  static func complement(of trait: TraitID) -> LoweredExpression { 100 - .trait(trait) }

  /// How far a trait is from its start (persona §2.3).
  ///
  /// `INT` changes nothing: it keeps a call a call, so that a logic line with it ends as one with any call (ink §160).
  static func change(_ pole: Pole, in script: Script) -> LoweredExpression {
    let start = LoweredExpression.integer(script.traits[pole.trait].start)
    let now = LoweredExpression.trait(pole.trait)
    return .call(.int, [pole.isHigh ? now - start : start - now])
  }

  /// 100 less the mean distance of the traits that two personas share (persona §2.3).
  static func rapport(_ first: PersonaID, _ second: PersonaID, in script: Script) -> LoweredExpression {
    let shared = script.sharedTraits(first, second)
    let distances = shared.map { pair in
      let left = LoweredExpression.trait(pair.0)
      let right = pair.isReversed ? complement(of: pair.1) : .trait(pair.1)
      return LoweredExpression.call(.max, [left - right, right - left])
    }
    guard let one = distances.first else { return 0 }
    if shared.count == 1 { return 100 - one }
    return 100 - distances.dropFirst().reduce(one) { $0 + $1 } / .integer(Int32(shared.count))
  }
}

/// A statement that personas are lowered to.
enum LoweredStatement: Sendable {
  /// A trait gets another value.
  case assign(TraitID, LoweredExpression)
  /// A helper does the work: by a tunnel, or, where tunnels are not allowed, by a function call.
  case help(Helper, [LoweredExpression])
}
