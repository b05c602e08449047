import LonghandSource

/// Finds sentences that a tag in their middle swallows: `Ann nods #sad and goes.` (ink §146).
package enum SentenceBehindTag {
  package static let rule = Rule(
    code: "T013", name: "sentence-behind-tag",
    summary: "A sentence goes on behind a tag, where the reader does not see it.",
    reason: "A tag goes on to the end of its line, whatever stands there. It belongs behind the sentence.",
    whenToIgnore: "Ignore it for tags whose words are sentences.",
    examples: [
      .triggering("Ann nods ⟦#sad and goes without a word.⟧\n-> END\n"),
      .mended("Ann nods and goes without a word. #sad\n-> END\n"),
      .triggering("The rain ⟦# rain falls on the roof all night.⟧\n-> END\n"),
      .triggering("* He runs ⟦#fast to the station, and waits.⟧\n- -> END\n"),
      .triggering("The letter. ⟦# letter.png It is from her.⟧\n* [Read it] -> END\n"),
      .mended("The letter. It is from her. # letter.png\n* [Read it] -> END\n"),
      .triggering("The bell rings. ⟦#loud It wakes the town.⟧\nMorning.\n-> END\n"),
      .triggering("She sings. ⟦#sfx:song Then she stops and looks at you.⟧\n-> END\n"),
      .fine("The bell. # vo It rings for the dead.\nThe door. # vo It creaks a little now.\n-> END\n"),
      .fine("She sings. # sfx: Song of the sea at night.\nHe nods. # mood.calm\n-> END\n"),
      .fine("Ann nods. # ending: She goes without a word.\nIt rains. # a note of my own for the game.\n-> END\n"),
      .fine("Ann nods # sad and tired\n-> END\n"),
    ], check: check)

  private static func check(_ story: LintedStory, _ findings: inout Findings) {
    for tag in story.storyTags.tags where !tag.isFirst {
      // Of a number behind the sign another rule says more.
      if tag.text?.first?.isNumber ?? false { continue }
      guard let text = tag.text, let last = text.unicodeScalars.last, ".!?…\"”".unicodeScalars.contains(last),
        beginsWithSign(text) || beginsWithWord(text, story)
          || tag.value == nil && text.split(separator: " ").count > 3
            && !endsSentence(before: tag.hash, story)
      else { continue }
      findings.report(
        tag.hash.union(tag.range), "A tag goes on to the end of its line: the reader does not see `\(text)`.",
        help: "Put the tag behind the sentence.")
    }
  }

  /// Whether a tag is one word in small letters with a sentence behind it.
  private static func beginsWithWord(_ text: String, _ story: LintedStory) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 3, let name = words.first, name.allSatisfy({ $0.isLowercase || $0 == "_" }),
      let sentence = words[1].first, sentence.isUppercase, words[2].first?.isLowercase ?? false
    else { return false }
    // A word that several tags begin with is a key of the game's, and the sentence its value.
    return story.storyTags.tags.count { $0.text?.hasPrefix("\(name) ") ?? false } == 1
  }

  /// Whether a tag is a name with a point or colon in it, such as that of a file, with a sentence behind it.
  private static func beginsWithSign(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard words.count > 3, let name = words.first, let last = name.last, last.isLetter || last.isNumber,
      name.dropFirst().contains(where: { ".:_/".contains($0) }), name.first?.isLowercase ?? false
    else { return false }
    return words[1].first?.isUppercase ?? false
  }

  /// Whether the words before a tag end a sentence.
  private static func endsSentence(before hash: SourceRange, _ story: LintedStory) -> Bool {
    let file = story.file(hash.file)
    let line = file.range(ofLine: file.location(at: hash.start).line)
    let words = file.text(in: SourceRange(file: hash.file, start: line.start, end: hash.start)).trimmingBlanks
    return words.last.map { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "}" } ?? true
  }
}
