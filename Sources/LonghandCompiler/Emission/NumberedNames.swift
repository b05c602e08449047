/// The names `c-0`, `g-0` … each spelled once.
struct NumberedNames {
  private var choices: [String] = []
  private var gathers: [String] = []

  mutating func choice(_ number: Int) -> String {
    while choices.count <= number { choices.append("c-\(choices.count)") }
    return choices[number]
  }

  mutating func gather(_ number: Int) -> String {
    while gathers.count <= number { gathers.append("g-\(gathers.count)") }
    return gathers[number]
  }
}
