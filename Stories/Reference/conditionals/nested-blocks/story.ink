// ink §71, ink §83: blocks nest, and their newlines do not add up
{true:
    {false:
        Never.
    - else:
        Inside.
    }
    Between.
    {true: Inline.}
}
Outside.
