// ink §71, ink §83: a multi-line branch starts on a fresh line, and the text behind it too
The post arrives: {true:
    a letter from the sea
} and then silence.
