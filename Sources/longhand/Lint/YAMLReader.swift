import CYAML
import LonghandLint

/// Reads YAML by way of libyaml; settings are the only thing here that is written in it.
///
/// Yams, which wraps the same library, brings all of Foundation with it: every command would start four milliseconds
/// later.
struct YAMLReader {
  /// How deep lists and maps may stand in one another.
  private static let deepest = 32
  /// How many words, lists and maps a file may have, those that it repeats by `*name` counted each time.
  private static let most = 100_000

  /// How many bytes a file of settings may have.
  private static let largest = 1 << 20

  /// The library that reads it, and its version.
  static var library: String { "libyaml \(yaml_get_version_string().map { String(cString: $0) } ?? "")" }

  private let path: String
  private var nodeCount = 0

  /// What a text says.
  ///
  /// - Throws: `SettingsProblem` where the text is no YAML, or no settings could be so large.
  static func read(_ text: [UInt8], path: String) throws(SettingsProblem) -> SettingsNode {
    guard text.count <= largest else {
      throw SettingsProblem(path: path, line: 1, column: 1, message: "settings have 1 MB at most")
    }
    try checkNesting(of: text, path)
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) != 0 else { throw SettingsProblem.noYAML(path) }
    defer { yaml_parser_delete(&parser) }
    var document = yaml_document_t()
    let isRead = text.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return yaml_parser_load(&parser, &document) != 0
    }
    guard isRead else { throw problem(of: parser, path) }
    defer { yaml_document_delete(&document) }
    guard let root = yaml_document_get_root_node(&document) else {
      return SettingsNode(.scalar(""), line: 1, column: 1)
    }
    var reader = YAMLReader(path: path)
    return try reader.node(root.pointee, in: &document, depth: 0)
  }

  /// Goes through a text event by event and stops where lists and maps lie too deep in one another: to load such a text
  /// as a whole takes libyaml time that grows with the square of its depth.
  private static func checkNesting(of text: [UInt8], _ path: String) throws(SettingsProblem) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) != 0 else { throw SettingsProblem.noYAML(path) }
    defer { yaml_parser_delete(&parser) }
    let mark = text.withUnsafeBufferPointer { bytes -> yaml_mark_t? in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var depth = 0
      var event = yaml_event_t()
      // What is no YAML is reported when it is loaded.
      while yaml_parser_parse(&parser, &event) != 0 {
        defer { yaml_event_delete(&event) }
        switch event.type {
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: depth += 1
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
        case YAML_STREAM_END_EVENT: return nil
        default: break
        }
        if depth > deepest { return event.start_mark }
      }
      return nil
    }
    guard let mark else { return }
    throw tooDeep(path, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private static func tooDeep(_ path: String, line: Int, column: Int) -> SettingsProblem {
    SettingsProblem(path: path, line: line, column: column, message: "these are too many lists within lists")
  }

  private static func problem(of parser: yaml_parser_t, _ path: String) -> SettingsProblem {
    guard let words = parser.problem else { return .noYAML(path) }
    let mark = parser.problem_mark
    return SettingsProblem(
      path: path, line: Int(mark.line) + 1, column: Int(mark.column) + 1, message: String(cString: words))
  }

  private mutating func node(
    _ yaml: yaml_node_t, in document: inout yaml_document_t, depth: Int
  ) throws(SettingsProblem) -> SettingsNode {
    let (line, column) = (Int(yaml.start_mark.line) + 1, Int(yaml.start_mark.column) + 1)
    nodeCount += 1
    guard depth < Self.deepest, nodeCount < Self.most else {
      throw Self.tooDeep(path, line: line, column: column)
    }
    switch yaml.type {
    case YAML_SEQUENCE_NODE:
      let items = try items(yaml, in: &document, depth: depth)
      return SettingsNode(.list(items), line: line, column: column)
    case YAML_MAPPING_NODE:
      let pairs = try pairs(yaml, in: &document, depth: depth)
      return SettingsNode(.map(pairs), line: line, column: column)
    default:
      let scalar = yaml.data.scalar
      let words = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return SettingsNode(.scalar(String(decoding: words, as: UTF8.self)), line: line, column: column)
    }
  }

  private mutating func items(
    _ yaml: yaml_node_t, in document: inout yaml_document_t, depth: Int
  ) throws(SettingsProblem) -> [SettingsNode] {
    let items = yaml.data.sequence.items
    guard let start = items.start, let end = items.top else { return [] }
    var nodes: [SettingsNode] = []
    for item in UnsafeBufferPointer(start: start, count: end - start) {
      nodes.append(try node(numbered: item, in: &document, depth: depth + 1))
    }
    return nodes
  }

  private mutating func pairs(
    _ yaml: yaml_node_t, in document: inout yaml_document_t, depth: Int
  ) throws(SettingsProblem) -> [(key: SettingsNode, value: SettingsNode)] {
    let pairs = yaml.data.mapping.pairs
    guard let start = pairs.start, let end = pairs.top else { return [] }
    var nodes: [(key: SettingsNode, value: SettingsNode)] = []
    var names: Set<String> = []
    for pair in UnsafeBufferPointer(start: start, count: end - start) {
      let key = try node(numbered: pair.key, in: &document, depth: depth + 1)
      if case .scalar(let name) = key.value, !names.insert(name).inserted {
        throw SettingsProblem(path: path, line: key.line, column: key.column, message: "`\(name)` stands here twice")
      }
      nodes.append((key, try node(numbered: pair.value, in: &document, depth: depth + 1)))
    }
    return nodes
  }

  private mutating func node(
    numbered number: Int32, in document: inout yaml_document_t, depth: Int
  ) throws(SettingsProblem) -> SettingsNode {
    guard let yaml = yaml_document_get_node(&document, number) else { throw SettingsProblem.noYAML(path) }
    return try node(yaml.pointee, in: &document, depth: depth)
  }
}

extension SettingsProblem {
  fileprivate static func noYAML(_ path: String) -> SettingsProblem {
    SettingsProblem(path: path, line: 1, column: 1, message: "this is no YAML")
  }
}
