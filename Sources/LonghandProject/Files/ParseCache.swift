import LonghandSource
import LonghandSyntax

/// The syntax trees of files that were parsed, known by what the files say.
///
/// Whoever edits one file of many has only that one parsed again; an edit that is taken back costs nothing. Of files
/// that nobody asked for in a long time the trees are let go.
package final class ParseCache {
  private struct Entry {
    var tree: SyntaxTree
    /// When it was last asked for.
    var lastUse: Int
  }

  /// By the bytes themselves, so that two texts are never taken for one.
  private var entries: [[UInt8]: Entry] = [:]
  private var byteCount = 0
  private var time = 0
  private let capacity: Int
  /// How many files were parsed.
  package private(set) var parseCount = 0

  /// Makes an empty cache.
  ///
  /// - Parameter capacity: How many bytes of source may be known at once; their trees take about eight times as much.
  package init(capacity: Int = 16 << 20) {
    self.capacity = capacity
  }

  /// The tree of a file.
  package func tree(of source: SourceFile) -> SyntaxTree {
    time += 1
    if let known = entries[source.bytes], let tree = known.tree.moved(to: source) {
      entries[source.bytes]?.lastUse = time
      return tree
    }
    parseCount += 1
    let tree = Parser.parse(source)
    if entries.updateValue(Entry(tree: tree, lastUse: time), forKey: source.bytes) == nil {
      byteCount += source.bytes.count
      if byteCount > capacity { letGo() }
    }
    return tree
  }

  /// Lets the trees go that were not asked for longest, until half of the room is free.
  private func letGo() {
    let oldestFirst = entries.sorted { $0.value.lastUse < $1.value.lastUse }
    for (bytes, entry) in oldestFirst where byteCount > capacity / 2 && entry.lastUse < time {
      entries[bytes] = nil
      byteCount -= bytes.count
    }
  }
}
