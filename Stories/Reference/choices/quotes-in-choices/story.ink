// ink §62, ink §184: outside strings quotes are plain text
* "Good evening[."]," said the lamp.
- It was early.
