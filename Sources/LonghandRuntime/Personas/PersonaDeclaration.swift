/// What a story declares about a persona (persona §7.1).
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

extension PersonaDeclaration {
  /// The name of the container that holds what a story declares (persona §7.3).
  package static let containerName = "persona decl"

  /// Declarations as the text that a compiled story carries (persona §7.3).
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
