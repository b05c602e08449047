// ink §61: a tilde later in the text is text
About ~5 pigeons
