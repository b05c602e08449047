import LonghandRuntime

extension JSONValue {
  /// Reads a text.
  package init(_ text: String) throws(LoadError) {
    self = try .parse(Array(text.utf8))
  }

  /// The keys of an object and their values; the last one of several counts.
  package var byKey: [String: JSONValue] {
    Dictionary((members ?? []).map { ($0.key, $0.value) }) { $1 }
  }

  /// Where and how this value differs from another one, nine places at most. The order of keys does not count; 2 and 2.0
  /// are not the same.
  package func differences(from other: JSONValue, at path: String = "") -> [String] {
    switch (self, other) {
    case (.array(let ours), .array(let theirs)):
      var result: [String] = []
      for (index, pair) in zip(ours, theirs).enumerated() where result.count < 9 {
        result += pair.0.differences(from: pair.1, at: "\(path)/\(index)")
      }
      if ours.count != theirs.count { result.append("\(path): \(ours.count) items, expected \(theirs.count)") }
      return result
    case (.object, .object):
      let (ours, theirs) = (byKey, other.byKey)
      return Set(ours.keys).union(theirs.keys).sorted().flatMap { key -> [String] in
        switch (ours[key], theirs[key]) {
        case (let our?, let their?): our.differences(from: their, at: "\(path)/\(key)")
        case (nil, _?): ["\(path)/\(key) is missing"]
        case (_?, nil): ["\(path)/\(key) is too much"]
        case (nil, nil): []
        }
      }
    default: return self == other ? [] : ["\(path): \(words ?? "\(self)"), expected \(other.words ?? "\(other)")"]
    }
  }
}
