extension Program {
  /// Whether the story asks chance for anything: a random number, an item of a list, a shuffle.
  package var usesChance: Bool {
    code.contains { instruction in
      switch instruction {
      case .control(.random), .control(.listRandom), .control(.shuffleIndex), .shuffleIndex: true
      default: false
      }
    }
  }
}
