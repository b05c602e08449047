// Decimal numbers read exactly: the nearest binary number, to even where two are as near. The quotient of two whole
// numbers of any length is worked out bit by bit, so that nothing is ever rounded twice.

#include <stddef.h>
#include <stdint.h>

#define LIMBS 160          // 5120 bits: 800 digits, and powers of ten up to 1200
#define MOST_DIGITS 800    // no two binary numbers are told apart by a digit after these
#define MOST_EXPONENT 400  // beyond any double, either way

struct whole {
  uint32_t limbs[LIMBS];
  int count;
};

struct format {
  int precision;  // bits of the significand, the leading one included
  int lowest;     // the exponent of the smallest normal number
  int highest;    // the exponent of the largest number
};

static void multiply_add(struct whole *number, uint32_t factor, uint32_t more) {
  uint64_t carry = more;
  for (int index = 0; index < number->count; index++) {
    carry += (uint64_t)number->limbs[index] * factor;
    number->limbs[index] = (uint32_t)carry;
    carry >>= 32;
  }
  if (carry != 0 && number->count < LIMBS) number->limbs[number->count++] = (uint32_t)carry;
}

static int bit_length(const struct whole *number) {
  if (number->count == 0) return 0;
  return number->count * 32 - __builtin_clz(number->limbs[number->count - 1]);
}

static void shift_left(struct whole *number, int bits) {
  while (bits > 0) {
    int step = bits > 31 ? 31 : bits;
    multiply_add(number, 1u << step, 0);
    bits -= step;
  }
}

static int compare(const struct whole *left, const struct whole *right) {
  if (left->count != right->count) return left->count < right->count ? -1 : 1;
  for (int index = left->count - 1; index >= 0; index--) {
    if (left->limbs[index] != right->limbs[index]) return left->limbs[index] < right->limbs[index] ? -1 : 1;
  }
  return 0;
}

static void subtract(struct whole *left, const struct whole *right) {
  int64_t borrow = 0;
  for (int index = 0; index < left->count; index++) {
    borrow += left->limbs[index];
    if (index < right->count) borrow -= right->limbs[index];
    left->limbs[index] = (uint32_t)borrow;
    borrow >>= 32;
  }
  while (left->count > 0 && left->limbs[left->count - 1] == 0) left->count--;
}

// The bits of digits * 10^exponent, without the sign; the digits are not zero.
static uint64_t nearest(struct whole *digits, int exponent, struct format format) {
  static struct whole divisor;
  divisor.limbs[0] = 1;
  divisor.count = 1;
  for (int power = exponent; power > 0; power--) multiply_add(digits, 10, 0);
  for (int power = exponent; power < 0; power++) multiply_add(&divisor, 10, 0);
  // Now digits / divisor is between 1 and 2, times 2^binary.
  int binary = bit_length(digits) - bit_length(&divisor);
  if (binary > 0) shift_left(&divisor, binary); else shift_left(digits, -binary);
  if (compare(digits, &divisor) < 0) {
    shift_left(digits, 1);
    binary--;
  }
  int bits = format.precision;
  if (binary < format.lowest) bits -= format.lowest - binary;
  if (bits < 0) return 0;
  uint64_t significand = 0;
  for (int bit = 0; bit < bits; bit++) {
    significand <<= 1;
    if (compare(digits, &divisor) >= 0) {
      subtract(digits, &divisor);
      significand |= 1;
    }
    shift_left(digits, 1);
  }
  int rest = compare(digits, &divisor);
  if (rest > 0 || (rest == 0 && (significand & 1))) significand++;
  // A significand that grew a bit is the next exponent's smallest, which addition makes of it.
  uint64_t field = binary < format.lowest ? 0 : (uint64_t)(binary - format.lowest);
  uint64_t infinity = (uint64_t)(format.highest - format.lowest + 2) << (format.precision - 1);
  uint64_t result = (field << (format.precision - 1)) + significand;
  return result > infinity ? infinity : result;
}

// Reads `[+-]digits[.digits][e[+-]digits]`; gives where it ends, or null where no number stands.
static const char *scan(const char *text, struct format format, uint64_t *result, int *is_negative) {
  static struct whole digits;
  digits.count = 0;
  *is_negative = *text == '-';
  if (*text == '-' || *text == '+') text++;
  int kept = 0, exponent = 0, any = 0, is_fraction = 0, sticky = 0;
  for (;; text++) {
    if (*text == '.' && !is_fraction) {
      is_fraction = 1;
      continue;
    }
    if (*text < '0' || *text > '9') break;
    any = 1;
    if (kept < MOST_DIGITS) {
      multiply_add(&digits, 10, (uint32_t)(*text - '0'));
      if (digits.count > 0) kept++;
      exponent -= is_fraction;
    } else {
      sticky |= *text != '0';
      exponent += !is_fraction;
    }
  }
  if (!any) return NULL;
  if (*text == 'e' || *text == 'E') {
    const char *mark = text++;
    int is_small = *text == '-', power = 0;
    if (*text == '-' || *text == '+') text++;
    if (*text < '0' || *text > '9') {
      text = mark;
    } else {
      for (; *text >= '0' && *text <= '9'; text++) {
        if (power < 100000) power = power * 10 + (*text - '0');
      }
      exponent += is_small ? -power : power;
    }
  }
  if (sticky && exponent > -100000) {
    multiply_add(&digits, 10, 1);
    exponent--;
    kept++;
  }
  *result = 0;
  if (digits.count == 0 || kept + exponent < -MOST_EXPONENT) return text;
  if (kept + exponent > MOST_EXPONENT) {
    *result = (uint64_t)(format.highest - format.lowest + 2) << (format.precision - 1);
  } else {
    *result = nearest(&digits, exponent, format);
  }
  return text;
}

const char *_swift_stdlib_strtod_clocale(const char *text, double *number) {
  union { uint64_t bits; double number; } value;
  int is_negative;
  const char *end = scan(text, (struct format){53, -1022, 1023}, &value.bits, &is_negative);
  if (end == NULL) return NULL;
  value.bits |= (uint64_t)is_negative << 63;
  *number = value.number;
  return end;
}

const char *_swift_stdlib_strtof_clocale(const char *text, float *number) {
  union { uint32_t bits; float number; } value;
  uint64_t bits;
  int is_negative;
  const char *end = scan(text, (struct format){24, -126, 127}, &bits, &is_negative);
  if (end == NULL) return NULL;
  value.bits = (uint32_t)bits | (uint32_t)is_negative << 31;
  *number = value.number;
  return end;
}
