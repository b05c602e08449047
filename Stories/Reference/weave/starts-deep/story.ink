// ink §131, ink §132: a weave that starts deep is just a nested one
* * Deep
  Down.
- Up.
