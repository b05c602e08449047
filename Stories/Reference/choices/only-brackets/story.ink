// L119, R119: text in brackets is not printed, and leaves no empty line
* [Knock softly]
  Nobody answers.
