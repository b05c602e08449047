// ink §119, runtime §117: glue at the end of a choice joins it to the following line
* Knock <>
  knock.
