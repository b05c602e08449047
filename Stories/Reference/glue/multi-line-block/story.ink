// runtime §116, ink §83: glue in front of a block swallows the block's own newlines
Once <>
{true:
    upon <>
    a time
}
<> there was glue.
