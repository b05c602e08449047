/// The names of the helpers' parameters.
enum HelperParameter: String, CaseIterable, Sendable {
  case amount
  case up
  case down
  case value
}
