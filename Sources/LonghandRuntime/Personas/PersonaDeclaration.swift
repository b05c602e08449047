/// What a story declares about a persona (`P7.1`).
public struct PersonaDeclaration: Hashable, Sendable {
  /// The name by which the story knows it.
  public var name: String
  /// The name that is shown.
  public var displayName: String
  /// Its traits in the order declared.
  public var traits: [TraitDeclaration]

  package init(name: String, displayName: String, traits: [TraitDeclaration]) {
    self.name = name
    self.displayName = displayName
    self.traits = traits
  }
}

/// What a story declares about a trait of a persona.
public struct TraitDeclaration: Hashable, Sendable {
  /// What a trait follows (`P1.4`).
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

// MARK: In the file

extension PersonaDeclaration {
  /// The name of the container that holds what a story declares (`P7.3`).
  package static let containerName = "persona decl"

  /// The name of the file that the helpers of lowered personas come from, which no writer wrote.
  package static let helperFile = "personas"

  /// Declarations as the text that a compiled story carries (`P7.3`).
  package static func json(_ personas: [PersonaDeclaration]) -> String {
    var writer = JSONWriter()
    writer.array { writer in
      for persona in personas { persona.write(to: &writer) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("name" as StaticString)
      writer.string(name)
      writer.key("display" as StaticString)
      writer.string(displayName)
      writer.key("traits" as StaticString)
      writer.array { writer in
        for trait in traits { trait.write(to: &writer) }
      }
    }
  }

  /// The declarations that a text holds; none if it is damaged, since they are nothing that the story needs to play.
  static func read(_ text: [UInt8]) -> [PersonaDeclaration] {
    guard let items = try? JSONValue.parse(text).items else { return [] }
    return items.compactMap { PersonaDeclaration($0) }
  }

  private init?(_ json: JSONValue) {
    guard let name = json["name"]?.words, let traits = json["traits"]?.items else { return nil }
    self.name = name
    displayName = json["display"]?.words ?? name
    self.traits = traits.compactMap { TraitDeclaration($0) }
  }
}

extension TraitDeclaration {
  fileprivate func write(to writer: inout JSONWriter) {
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

  fileprivate init?(_ json: JSONValue) {
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
