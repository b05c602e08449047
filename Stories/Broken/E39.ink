// E39: a block without any condition
{
- The lamp is lit
}
-> END
