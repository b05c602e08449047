// L119, R117: glue at the end of a choice joins it to the following line
* Knock <>
  knock.
