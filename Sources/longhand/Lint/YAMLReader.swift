import LonghandLint
import Yams

/// Reads YAML; settings are the only thing here that is written in it.
enum YAMLReader {
  /// What a text says.
  ///
  /// - Throws: `SettingsProblem` where the text is no YAML.
  static func read(_ text: String, path: String) throws(SettingsProblem) -> SettingsNode {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw problem(error, path)
    }
    return root.map { node(of: $0) } ?? SettingsNode(.scalar(""), line: 1, column: 1)
  }

  private static func node(of yaml: Node) -> SettingsNode {
    let (line, column) = (yaml.mark?.line ?? 1, yaml.mark?.column ?? 1)
    switch yaml {
    case .scalar(let scalar): return SettingsNode(.scalar(scalar.string), line: line, column: column)
    case .sequence(let items):
      return SettingsNode(.list(items.map { node(of: $0) }), line: line, column: column)
    case .mapping(let pairs):
      return SettingsNode(.map(pairs.map { (node(of: $0.key), node(of: $0.value)) }), line: line, column: column)
    case .alias: return SettingsNode(.scalar(""), line: line, column: column)
    }
  }

  private static func problem(_ error: any Error, _ path: String) -> SettingsProblem {
    guard let error = error as? YamlError else {
      return SettingsProblem(path: path, line: 1, column: 1, message: "this is no YAML")
    }
    switch error {
    case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _), .composer(_, let words, let mark, _):
      return SettingsProblem(path: path, line: mark.line, column: mark.column, message: words)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "`\($0)`" }.joined(separator: ", ")
      return SettingsProblem(
        path: path, line: context.mark.line, column: context.mark.column, message: "\(names) stands here twice")
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return SettingsProblem(path: path, line: 1, column: 1, message: "this is no YAML")
    }
  }
}
