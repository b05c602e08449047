// L131, L132: a weave that starts deep is just a nested one
* * Deep
  Down.
- Up.
