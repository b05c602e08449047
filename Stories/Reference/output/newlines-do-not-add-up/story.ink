// R115, R118: several newlines in a row are one
One.


{true:

    Two.

}

Three.
