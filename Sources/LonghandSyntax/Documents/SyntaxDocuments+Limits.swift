import LonghandSource

extension SyntaxDocuments {
  /// What is too much of something (E127).
  static let limits: [FindingDocument] = [
    .error(
      "E127", "nested-too-deeply",
      what: "Very many braces or parentheses lie one inside the other, or a row of operators is very long.",
      why: """
        Nobody can read such a line, and only a machine writes one. The limit lies at many hundreds, so that no story \
        that people write comes near it.
        """,
      making: { "{" + String(repeating: "(", count: 3_000) + "1" + String(repeating: ")", count: 3_000) + "}\n" },
      mended: """
        -> first
        == first
        {true: One.}
        -> second
        == second
        {true: Two.}
        -> END

        """)
  ]
}
