/// Why a project cannot do what it was asked: a file or folder is not there, or settings extend one another.
public struct ProjectFailure: Error, Hashable, Sendable {
  /// What is wrong and what to do, in one sentence.
  public var message: String

  /// Makes a failure.
  public init(message: String) {
    self.message = message
  }

  /// A folder that the call names holds no story.
  ///
  /// - Parameter isLeftOut: Whether it holds ink that the settings leave out.
  static func noStory(in folder: String, isLeftOut: Bool = false) -> ProjectFailure {
    let place = folder == "." ? "this folder" : "the folder '\(folder)'"
    let reason = isLeftOut ? "the settings leave out all ink files in it" : "no file in it ends in .ink"
    return ProjectFailure(message: "there is no story in \(place): \(reason); name a story, or another folder")
  }
}
