// ink §119, runtime §119: text in brackets is not printed, and leaves no empty line
* [Knock softly]
  Nobody answers.
