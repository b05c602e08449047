// ink §113: two kinds of bullets are not one run; the second is text
* + Add one
- Added.
