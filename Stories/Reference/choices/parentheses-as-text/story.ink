// ink §114: a parenthesis without a name in it begins the text
* (…) Silence
* ("Well?") Ask
- So.
