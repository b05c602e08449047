import LonghandRuntime
import LonghandTestSupport

/// The schema of the lines that the player and other programs write to one another.
struct Schema {
  private let schema: JSONSchema

  init() throws {
    schema = try JSONSchema("Sources/LonghandPlay/LonghandPlay.docc/Resources/protocol.schema.json")
  }

  /// Whether a value is what a definition says.
  func allows(_ value: JSONValue, as definition: String) -> Bool { schema.allows(value, as: definition) }

  /// The names that a definition gives the type of an answer.
  var answerTypes: Set<String> {
    Set(
      (schema.root["$defs"]?["answer"]?["oneOf"]?.items ?? []).compactMap { $0["properties"]?["type"]?["const"]?.words }
    )
  }
}
