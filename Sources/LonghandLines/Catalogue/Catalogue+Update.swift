extension Catalogue {
  /// What an update did.
  package struct Changes: Hashable, Sendable {
    /// Messages that are new, that changed, that are gone, and that came back.
    package var new = 0
    package var fuzzy = 0
    package var obsolete = 0
    package var revived = 0
  }

  /// Brings the translations of this catalogue to the messages of another one, as gettext does: those of texts that
  /// stayed are kept, those of texts that changed are fuzzy with the former text, and those of messages that are gone are
  /// kept aside, for the day when they come back.
  package func updated(to fresh: Catalogue) -> (catalogue: Catalogue, changes: Changes) {
    var result = fresh
    result.language = language.isEmpty ? fresh.language : language
    result.sourceLanguage = sourceLanguage
    var changes = Changes()
    let old = Dictionary(entries.map { ($0.identifier, $0) }) { first, _ in first }
    let aside = Dictionary(obsolete.map { ($0.identifier, $0) }) { first, _ in first }
    for index in result.entries.indices {
      let identifier = result.entries[index].identifier
      if let former = old[identifier] {
        if result.entries[index].take(former) { changes.fuzzy += 1 }
      } else if let former = aside[identifier] {
        changes.revived += 1
        if result.entries[index].take(former) { changes.fuzzy += 1 }
      } else {
        changes.new += 1
      }
    }
    let present = Set(result.entries.map { $0.identifier })
    let gone = entries.filter { !present.contains($0.identifier) && !$0.translation.isEmpty }
    changes.obsolete = gone.count
    let left = obsolete.filter { former in
      !present.contains(former.identifier) && !gone.contains { $0.identifier == former.identifier }
    }
    result.obsolete = left + gone
    return (result, changes)
  }
}

extension CatalogueEntry {
  /// Takes over what a translator made of an earlier text.
  ///
  /// - Returns: Whether the translation became fuzzy by that.
  fileprivate mutating func take(_ former: CatalogueEntry) -> Bool {
    translation = former.translation
    notes = former.notes
    isFuzzy = former.isFuzzy
    previousText = former.isFuzzy ? former.previousText : nil
    guard former.text != text, !translation.isEmpty else { return false }
    isFuzzy = true
    // Of several changes in a row, the text that the translation was made for counts.
    previousText = former.isFuzzy ? former.previousText ?? former.text : former.text
    guard previousText == text else { return !former.isFuzzy }
    // The text is again what the translation was made for.
    isFuzzy = false
    previousText = nil
    return false
  }
}
