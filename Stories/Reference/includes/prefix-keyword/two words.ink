Two words.
