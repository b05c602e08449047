// ink §74, ink §76: the second piece is for false; an empty one is none
{false:Warm|Cold} soup.
{true:Fresh|} bread.
{false:Fresh|}bread.
