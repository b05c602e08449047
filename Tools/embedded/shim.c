// What Swift's standard library asks of a C library, for WebAssembly where there is none. Memory and numbers are done
// here; what a browser and Node have already (powers, remainders, randomness) is imported from them.

#include <stddef.h>
#include <stdint.h>

#define IMPORT(name) __attribute__((import_module("host"), import_name(name)))
#define PAGE 65536u

IMPORT("pow") double host_pow(double base, double exponent);
IMPORT("fmod") double host_fmod(double dividend, double divisor);
IMPORT("random") uint32_t host_random(void);

double pow(double base, double exponent) { return host_pow(base, exponent); }
float powf(float base, float exponent) { return (float)host_pow(base, exponent); }
double fmod(double dividend, double divisor) { return host_fmod(dividend, divisor); }
float fmodf(float dividend, float divisor) { return (float)host_fmod(dividend, divisor); }

// To the nearest whole number, halves away from zero; what lies beyond 2^52 has no fraction to lose.
double round(double number) {
  double whole = __builtin_trunc(number);
  return __builtin_fabs(number - whole) < 0.5 ? whole : whole + __builtin_copysign(1, number);
}
float roundf(float number) { return (float)round(number); }

void arc4random_buf(void *bytes, size_t count) {
  for (size_t index = 0; index < count; index++) ((uint8_t *)bytes)[index] = (uint8_t)host_random();
}

// Nobody reads what a library prints.
int putchar(int character) { return character; }

uintptr_t __stack_chk_guard = 0x51ab1e;
_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// Memory: blocks of powers of two, each size with a list of the free ones. A header before each block says its size.

struct header {
  uint32_t order;   // the block, header included, has 2^order bytes
  uint32_t offset;  // from the start of the block to what the caller has
};

extern uint8_t __heap_base;
static uintptr_t top;
static uintptr_t limit;
static void *free_blocks[32];

static void *fresh(uint32_t order) {
  if (top == 0) {
    top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
    limit = __builtin_wasm_memory_size(0) * PAGE;
  }
  uintptr_t size = (uintptr_t)1 << order;
  if (limit - top < size) {
    uintptr_t pages = (size - (limit - top) + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
    limit += pages * PAGE;
  }
  void *block = (void *)top;
  top += size;
  return block;
}

static struct header *header_of(void *memory) { return (struct header *)memory - 1; }

void *aligned_alloc(size_t alignment, size_t size) {
  if (alignment < 16) alignment = 16;
  if (size > 0x40000000 || alignment > 0x10000000) return NULL;
  size_t needed = size + alignment;
  uint32_t order = 5;
  while (((size_t)1 << order) < needed) order++;
  void *block = free_blocks[order];
  if (block != NULL) {
    free_blocks[order] = *(void **)block;
  } else {
    block = fresh(order);
    if (block == NULL) return NULL;
  }
  uintptr_t memory = ((uintptr_t)block + sizeof(struct header) + alignment - 1) & ~(uintptr_t)(alignment - 1);
  *header_of((void *)memory) = (struct header){order, (uint32_t)(memory - (uintptr_t)block)};
  return (void *)memory;
}

void *malloc(size_t size) { return aligned_alloc(16, size); }

int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = aligned_alloc(alignment, size);
  return *memory == NULL ? 12 : 0;
}

void free(void *memory) {
  if (memory == NULL) return;
  struct header header = *header_of(memory);
  void *block = (uint8_t *)memory - header.offset;
  *(void **)block = free_blocks[header.order];
  free_blocks[header.order] = block;
}

size_t malloc_usable_size(void *memory) {
  if (memory == NULL) return 0;
  struct header header = *header_of(memory);
  return ((size_t)1 << header.order) - header.offset;
}

// Bytes. With bulk memory, the compiler's own functions are single instructions.

void *memcpy(void *restrict to, const void *restrict from, size_t count) { return __builtin_memcpy(to, from, count); }
void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }
void *memset(void *to, int value, size_t count) { return __builtin_memset(to, value, count); }

int memcmp(const void *left, const void *right, size_t count) {
  const uint8_t *first = left, *second = right;
  for (size_t index = 0; index < count; index++) {
    if (first[index] != second[index]) return first[index] - second[index];
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

// A product of 128 bits, from products of 32; the result goes to memory, the low half first.
void __multi3(uint64_t *result, uint64_t left, uint64_t left_high, uint64_t right, uint64_t right_high) {
  uint64_t l0 = (uint32_t)left, l1 = left >> 32, r0 = (uint32_t)right, r1 = right >> 32;
  uint64_t low = l0 * r0, middle = l1 * r0 + (low >> 32), cross = l0 * r1 + (uint32_t)middle;
  result[0] = (cross << 32) | (uint32_t)low;
  result[1] = l1 * r1 + (middle >> 32) + (cross >> 32) + left * right_high + left_high * right;
}
