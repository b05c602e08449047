// ink §8, ink §30: lists, constants and functions of an included file are everyone's
{twice(SEVEN)} {bag}
INCLUDE tools.ink
