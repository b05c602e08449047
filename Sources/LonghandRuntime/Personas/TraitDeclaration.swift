/// What a story declares about a trait of a persona.
public struct TraitDeclaration: Hashable, Sendable {
  /// What a trait follows (persona §1.4).
  public struct Mirror: Hashable, Sendable {
    /// The dotted name of the trait that is followed.
    public var trait: String
    /// Of each shift of that trait toward its high pole, the percentage that moves this one toward its own; negative for
    /// the other way.
    public var by: Int

    package init(trait: String, by: Int) {
      self.trait = trait
      self.by = by
    }
  }

  /// The pole at 0, if it has a name.
  public var low: String?
  /// The pole at 100.
  public var high: String
  /// What it starts as.
  public var start: Int
  /// What it follows.
  public var mirrors: [Mirror]

  package init(low: String?, high: String, start: Int, mirrors: [Mirror]) {
    self.low = low
    self.high = high
    self.start = start
    self.mirrors = mirrors
  }
}

extension TraitDeclaration {
  /// Writes it as a part of the text that a compiled story carries.
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("low" as StaticString)
      if let low { writer.string(low) } else { writer.null() }
      writer.key("high" as StaticString)
      writer.string(high)
      writer.key("start" as StaticString)
      writer.integer(Int32(clamping: start))
      writer.key("mirrors" as StaticString)
      writer.array { writer in
        for mirror in mirrors { write(mirror, to: &writer) }
      }
    }
  }

  private func write(_ mirror: Mirror, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("trait" as StaticString)
      writer.string(mirror.trait)
      writer.key("by" as StaticString)
      writer.integer(Int32(clamping: mirror.by))
    }
  }

  /// Reads it back.
  init?(_ json: JSONValue) {
    guard let high = json["high"]?.words, let start = json["start"]?.integer else { return nil }
    low = json["low"]?.words
    self.high = high
    self.start = Int(start)
    mirrors = (json["mirrors"]?.items ?? []).compactMap { mirror in
      guard let trait = mirror["trait"]?.words, let by = mirror["by"]?.integer else { return nil }
      return Mirror(trait: trait, by: Int(by))
    }
  }
}
