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
    if value.items.isEmpty, !value.rememberedOrigins.isEmpty {
      writer.key("origins")
      writer.array { writer in
        for origin in value.rememberedOrigins { writer.string(definitions.definitions[origin].name) }
      }
    }
    writer.endObject()
  }
}
