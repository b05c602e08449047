// ink §176, ink §177: and, or have one level and go from left to right
{true or false and false}
{false and false or true}
{true or (false and false)}
