// runtime §116: glue inside an inline branch reaches back over the line's end
Rain
{true: <>bow}
