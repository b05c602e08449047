import LonghandSource

/// A condition that something other than the story asks at some moment of a playthrough: a test, a promise, an editor.
///
/// It is an ink expression. It may name what stands at the top of the story: variables, constants, list items, knots and
/// paths (for how often they were visited), functions, traits (`theodore.open >= 40`), `TURNS_SINCE(-> knot)`.
public struct Probe: Sendable {
  /// The file that it stands in, for messages.
  public let file: SourceFile
  /// Where its words begin there, in bytes.
  public let start: Int
  /// Where they end.
  public let end: Int

  /// Makes a probe of words that stand in a file, such as a transcript or the story itself.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: Where in its bytes the condition stands, without any sign before it.
  public init(in file: SourceFile, at range: Range<Int>) {
    self.file = file
    start = min(max(0, range.lowerBound), file.bytes.count)
    end = min(max(start, range.upperBound), file.bytes.count)
  }

  /// Makes a probe of words that stand nowhere else.
  ///
  /// - Parameters:
  ///   - words: The condition.
  ///   - name: What stands for the file's name in messages.
  public init(_ words: String, name: String = "condition") {
    self.init(in: SourceFile(name: name, text: words), at: 0..<words.utf8.count)
  }

  /// The condition as it was written.
  public var words: String { String(decoding: file.bytes[start..<end], as: UTF8.self) }
}
