/* Quicksort through a comparison function, top-down merge sort, heap sort and insertion sort on
 * arrays of structures and of plain integers; each result is checked against the others. */
#include <stddef.h>
#include <stdint.h>
#include "runtime.h"

#define SIZE 128

struct record {
  int32_t key;
  uint16_t tag;
  int8_t sign;
};

typedef int (*compare_fn)(const struct record *, const struct record *);

static struct record records[SIZE], scratch[SIZE];
static int64_t numbers[SIZE];
static uint64_t state;

static uint32_t random32(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return (uint32_t)(state >> 16);
}

static int by_key(const struct record *a, const struct record *b) { return (a->key > b->key) - (a->key < b->key); }

static int by_tag_then_key(const struct record *a, const struct record *b) {
  if (a->tag != b->tag)
    return (int)b->tag - (int)a->tag;
  return by_key(a, b);
}

static void swap(struct record *a, struct record *b) {
  struct record t = *a;
  *a = *b;
  *b = t;
}

static void insertion(struct record *a, ptrdiff_t size, compare_fn less) {
  for (ptrdiff_t i = 1; i < size; i++) {
    struct record x = a[i];
    ptrdiff_t j = i;
    while (j > 0 && less(&x, &a[j - 1]) < 0) {
      a[j] = a[j - 1];
      j--;
    }
    a[j] = x;
  }
}

static void quick(struct record *a, ptrdiff_t size, compare_fn less) {
  while (size > 8) {
    struct record *mid = a + size / 2, *last = a + size - 1;
    if (less(mid, a) < 0)
      swap(mid, a);
    if (less(last, a) < 0)
      swap(last, a);
    if (less(last, mid) < 0)
      swap(last, mid);
    struct record pivot = *mid;
    ptrdiff_t i = -1, j = size;
    for (;;) {
      do
        i++;
      while (less(&a[i], &pivot) < 0);
      do
        j--;
      while (less(&pivot, &a[j]) < 0);
      if (i >= j)
        break;
      swap(&a[i], &a[j]);
    }
    /* Recurse into the smaller part, loop on the other: depth stays logarithmic. */
    if (j + 1 < size - j - 1) {
      quick(a, j + 1, less);
      a += j + 1;
      size -= j + 1;
    } else {
      quick(a + j + 1, size - j - 1, less);
      size = j + 1;
    }
  }
  insertion(a, size, less);
}

static void merge_sort(struct record *a, struct record *tmp, size_t size, compare_fn less) {
  if (size < 2)
    return;
  size_t half = size / 2;
  merge_sort(a, tmp, half, less);
  merge_sort(a + half, tmp + half, size - half, less);
  size_t i = 0, j = half, k = 0;
  while (i < half && j < size)
    tmp[k++] = less(&a[j], &a[i]) < 0 ? a[j++] : a[i++];
  while (i < half)
    tmp[k++] = a[i++];
  while (j < size)
    tmp[k++] = a[j++];
  memcpy(a, tmp, size * sizeof *a);
}

static void heap_sort(int64_t *a, size_t size) {
  size_t start = size / 2, end = size;
  while (end > 1) {
    if (start)
      start--;
    else {
      end--;
      int64_t t = a[end];
      a[end] = a[0];
      a[0] = t;
    }
    size_t root = start, child;
    while ((child = 2 * root + 1) < end) {
      if (child + 1 < end && a[child] < a[child + 1])
        child++;
      if (a[root] >= a[child])
        break;
      int64_t t = a[root];
      a[root] = a[child];
      a[child] = t;
      root = child;
    }
  }
}

static const struct order {
  compare_fn less;
  int weight;
} orders[] = {{by_key, 3}, {by_tag_then_key, -5}};

int64_t run(int64_t n) {
  uint64_t total = 0;
  state = 88172645463325252u;
  for (int64_t round = 0; round < n; round++) {
    const struct order *order = &orders[round & 1];
    for (int i = 0; i < SIZE; i++) {
      uint32_t r = random32();
      records[i] = (struct record){(int32_t)r, (uint16_t)(r % 13), r & 64 ? -1 : 1};
      numbers[i] = records[i].key * (int64_t)records[i].sign;
      scratch[i] = records[i];
    }
    quick(records, SIZE, order->less);
    struct record merged[SIZE], tmp[SIZE];
    memcpy(merged, scratch, sizeof merged);
    merge_sort(merged, tmp, SIZE, order->less);
    heap_sort(numbers, SIZE);
    for (int i = 0; i < SIZE; i++) {
      if (order->less(&records[i], &merged[i]))
        return -1 - i;
      if (i && numbers[i - 1] > numbers[i])
        return -1000 - i;
      total = total * 31 + (uint64_t)((int64_t)records[i].key * order->weight + (numbers[i] ^ merged[i].tag));
    }
  }
  return (int64_t)(total >> 1);
}
