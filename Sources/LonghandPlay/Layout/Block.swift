/// A paragraph on the screen.
struct Block {
  var text: String
  var style: Style?
  /// What stands before the first line; the other lines begin below its end.
  var label = ""
  var labelStyle: Style?
  var isCentred = false
  /// Whether blanks stay as they are, if the text fits in one line.
  var keepsBlanks = false
  /// Whether it is read at the pace of the story.
  var isPaced = false
}
