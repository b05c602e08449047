// The one function of C's mathematics that the runtime needs and Swift's standard library lacks. It is declared here, so
// that the runtime imports no C library: where there is none, as in a web page, whoever links the runtime brings it along.
#ifndef LONGHAND_MATH_H
#define LONGHAND_MATH_H

double pow(double base, double exponent);

#endif
