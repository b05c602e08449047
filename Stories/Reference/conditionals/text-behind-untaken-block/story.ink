// ink §71, ink §83: a block that is not taken adds no line of its own
The post arrives{false:
    with a letter
}, and it is empty.
