import Foundation
import LonghandRuntime

/// A JSON schema, as far as those of our commands need one.
package struct JSONSchema {
  /// The whole schema.
  package let root: JSONValue

  /// The schema at a path, seen from the top of the repository.
  package init(_ path: String) throws {
    root = try JSONValue.parse(Array(try Data(contentsOf: Repository.root.appendingPathComponent(path))))
  }

  /// Whether a value is what the whole schema says.
  package func allows(_ value: JSONValue) -> Bool { allows(value, root) }

  /// Whether a value is what a definition says.
  package func allows(_ value: JSONValue, as definition: String) -> Bool {
    guard let schema = root["$defs"]?[definition] else { return false }
    return allows(value, schema)
  }

  private func allows(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    (schema.members ?? []).allSatisfy { member in
      switch member.key {
      case "$schema", "title", "$defs": true
      case "$ref": allows(value, as: String(member.value.words?.split(separator: "/").last ?? ""))
      case "type": hasType(value, member.value.words ?? "")
      case "const": value == member.value
      case "enum": member.value.items?.contains(value) == true
      case "minimum": (value.integer ?? 0) >= (member.value.integer ?? 0)
      case "anyOf": member.value.items?.contains { allows(value, $0) } == true
      case "oneOf": member.value.items?.count { allows(value, $0) } == 1
      case "items": value.items?.allSatisfy { allows($0, member.value) } == true
      case "required": member.value.items?.allSatisfy { value[$0.words ?? ""] != nil } == true
      case "properties":
        value.members?.allSatisfy { own in member.value[own.key].map { allows(own.value, $0) } ?? true } == true
      case "additionalProperties":
        member.value.isTrue || value.members?.allSatisfy { schema["properties"]?[$0.key] != nil } == true
      default: false
      }
    }
  }

  private func hasType(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.null, "null"), (.boolean, "boolean"), (.integer, "integer"), (.integer, "number"), (.float, "number"),
      (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }
}
