// runtime §161, runtime §288: floats may be divided by zero
{5 / 0.0}
{-5 / 0.0}
{0.0 / 0}
