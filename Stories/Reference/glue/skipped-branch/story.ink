// runtime §115: glue in a branch that is not taken does nothing
Rain
{false: <>bow}
Sun
