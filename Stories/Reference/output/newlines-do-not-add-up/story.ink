// runtime §115, runtime §118: several newlines in a row are one
One.


{true:

    Two.

}

Three.
