import ArgumentParser

/// What commands that read stories let these include.
struct IncludeOptions: ParsableArguments {
  @Flag(
    help: """
      Let the story include any file, also by an absolute path and from outside its folder. Without it only files in the \
      story's folder, and .ink files beside it, can be included.
      """)
  var includeOutside = false
}
