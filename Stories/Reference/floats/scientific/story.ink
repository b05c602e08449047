// runtime §158, runtime §159: very large and very small floats
{123456789.0}
{999999936.0}
{1000000000.0}
{2147483648.0}
{0.00001}
{-25.0 / 1000000}
