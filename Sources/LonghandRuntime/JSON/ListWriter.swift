/// Writes list values as ink JSON (runtime §30, runtime §32, runtime §33).
struct ListWriter {
  private let definitions: ListDefinitions

  init(_ definitions: ListDefinitions) {
    self.definitions = definitions
  }

  func write(_ value: ListValue, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("list")
    writer.beginObject()
    for item in value.items.map({ definitions.items[$0] }) {
      writer.key(item.fullName)
      writer.integer(item.value)
    }
    writer.endObject()
    if value.items.isEmpty { write("origins", value.rememberedOrigins, to: &writer) }
    // Only saved games have any; other engines pass over them.
    if value.items.isEmpty { write("resolvedOrigins", value.resolvedOrigins, to: &writer) }
    writer.endObject()
  }

  private func write(_ key: StaticString, _ origins: [Int], to writer: inout JSONWriter) {
    guard !origins.isEmpty else { return }
    writer.key(key)
    writer.array { writer in
      for origin in origins { writer.string(definitions.definitions[origin].name) }
    }
  }
}
