import LonghandLint
import LonghandRuntime
import LonghandSource

/// `longhand/explain`: the document of a finding, as Markdown.
///
/// The address of a finding's document is `longhand:/explain/E99.md`; an editor shows it by asking for the document.
enum FindingPages {
  static let handler = RequestHandler("longhand/explain", needs: .nothing) { (context) throws(ResponseError) in
    let words = try context.parameters.words("code")
    guard let page = page(of: words) else {
      throw ResponseError(.requestFailed, "There is no finding and no rule `\(words)`.")
    }
    return ["markdown": .words(page)]
  }

  /// Where the document of a code is to be found.
  static func address(of code: DiagnosticCode) -> String { "longhand:/explain/\(code.text).md" }

  /// The document of a code or name, as Markdown.
  static func page(of words: String) -> String? {
    RuleName.documentation(of: words).map { ExplanationPage($0).markdown }
  }
}
