import LonghandSource

extension SyntaxDocuments {
  /// Signs, characters and files that are not what they seem (E131 to E136, E138 to E140).
  static let characters: [FindingDocument] = [
    .warning(
      "E131", "stray-sign",
      what: "A line outside braces begins with `}` or `|`, and ends the file.",
      why: """
        Both signs end a text and begin nothing, so that reading stops there. Inkle's compiler then drops the rest of \
        the file without a word, and Longhand does the same, so that the story stays the same; but hardly anybody wants \
        to lose what they wrote. The linter calls it an error as soon as a line is lost.
        """,
      ignore: "Leave it only where nothing follows the sign.",
      failing: """
        The lamp is lit.
        -> END
        }
        == cellar
        The cellar is dark.
        -> END

        """,
      mended: """
        The lamp is lit.
        -> END
        == cellar
        The cellar is dark.
        -> END

        """,
      others: """
        The lamp is lit.
        -> END
        }
        // Nothing follows.

        """),
    .error(
      "E132", "letters-of-no-name",
      what: "A word stands where a name should, and holds letters that names cannot have.",
      why: """
        Ink knows the letters of some scripts only: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Chinese, Korean \
        and kana. In text every letter may stand. An accent counts as a letter of its own where it was typed, or saved, \
        apart from the letter below it.
        """,
      failing: """
        -> บ้าน
        == บ้าน
        The house is quiet.
        -> END

        """,
      mended: """
        -> baan
        == baan
        บ้าน is quiet.
        -> END

        """,
      others: """
        -> cafe\u{301}
        == 😀
        Laughter.
        -> END

        """),
    .error(
      "E133", "name-of-digits",
      what: "Digits stand where a name should.",
      why: "A name may begin with a digit, but digits alone are a number.",
      failing: """
        -> 42
        == 42
        Here it is.
        -> END

        """,
      mended: """
        -> k42
        == k42
        Here it is.
        -> END

        """),
    .error(
      "E134", "unseen-character",
      what: "A character that nobody can see, or that only looks like a blank, stands in logic.",
      why: """
        Such characters come along when text is pasted from a web page or a word processor. To ink only spaces and tabs \
        are blanks; a no-break space is a letter.
        """,
      failing: """
        -> attic\u{200B}
        == attic
        Dust.
        -> END

        """,
      mended: """
        -> attic
        == attic
        Dust.
        -> END

        """,
      others: """
        VAR lamp = 1
        ~\u{A0}lamp = 2
        {lamp}
        -> END

        """),
    .error(
      "E135", "typographic-quotation-marks",
      what: "A string in logic stands between typographic quotation marks.",
      why: "Word processors write them in place of the straight ones, which alone begin and end a string.",
      failing: """
        VAR name = “Ann”
        {name}
        -> END

        """,
      mended: """
        VAR name = "Ann"
        {name}
        -> END

        """,
      others: """
        VAR name = "Ann"
        {name == “Ann”: It is she.}
        ~ name = "Bob”
        -> END

        """),
    .error(
      "E136", "typographic-sign",
      what: "A sign in logic looks like one of the keyboard's, but is another.",
      why:
        "Word processors and keyboards for Chinese and Japanese write dashes, arrows and wide signs that mean nothing to ink.",
      failing: """
        VAR lamp ＝ 1
        {lamp}
        -> END

        """,
      mended: """
        VAR lamp = 1
        {lamp}
        -> END

        """,
      others: """
        VAR lamp = –1
        {lamp}
        -> END

        """),
    .error(
      "E138", "compiled-story",
      what: "The file is a story that a compiler has made, not the source of one.",
      why: "Compilers write JSON, which players read. The `.ink` file that it was made from is what people write.",
      failing: """
        {"inkVersion":21,"root":[["^Hello.","\\n",["done",{"#n":"g-0"}],null],"done",null],"listDefs":{}}

        """,
      mended: """
        Hello.

        """),
    .error(
      "E139", "sixteen-bits",
      what: "The file is UTF-16, and has no byte-order mark that says so.",
      why: "Files are read as UTF-8. One in UTF-16 is understood only if it begins with its mark.",
      failing: "H\0e\0l\0l\0o\0.\0\n\0",
      mended: """
        Hello.

        """),
    .warning(
      "E140", "not-utf-8",
      what: "Some bytes of the file are no characters in UTF-8.",
      why: """
        Files are read as UTF-8. What is none is shown as a question mark in a box; most often the file was saved as \
        Windows-1252 or Latin-1, and the letters with accents are lost.
        """,
      ignore: "Leave it where the bytes stand in a comment.",
      failing: "The café is closed.\n-> END\n", mended: "The café is closed.\n-> END\n", isLatin1: true),
    .error(
      "E141", "no-text",
      what: "The file holds bytes that no text has.",
      why: "A story is text. Pictures, sounds and archives are not, whatever their names end in.",
      failing: "PK\u{3}\u{4}\0\0\u{8}\0story\n",
      mended: """
        Hello.

        """),
  ]
}
