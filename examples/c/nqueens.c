/* The n-queens problem three times: recursion on bit masks, recursion on a board of bytes, and an
 * explicit stack. */
#include <stdint.h>
#include "runtime.h"

static int8_t column_of[16];
static uint64_t board_sum;

static int64_t by_masks(uint32_t all, uint32_t columns, uint32_t left, uint32_t right) {
  if (columns == all)
    return 1;
  int64_t count = 0;
  for (uint32_t open = all & ~(columns | left | right); open; open &= open - 1) {
    uint32_t bit = open & -open;
    count += by_masks(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}

static int safe(int row, int column) {
  for (int r = 0; r < row; r++) {
    int d = column_of[r] - column;
    if (d == 0 || d == row - r || d == r - row)
      return 0;
  }
  return 1;
}

static int by_board(int size, int row) {
  if (row == size) {
    for (int r = 0; r < size; r++)
      board_sum = board_sum * 17 + (uint8_t)column_of[r];
    return 1;
  }
  int count = 0;
  for (int8_t c = 0; c < size; c++)
    if (safe(row, c)) {
      column_of[row] = c;
      count += by_board(size, row + 1);
    }
  return count;
}

struct frame {
  uint16_t open, columns, left, right;
};

static int by_stack(int size) {
  struct frame stack[17];
  uint16_t all = (uint16_t)((1 << size) - 1);
  int depth = 0, count = 0;
  stack[0] = (struct frame){all, 0, 0, 0};
  while (depth >= 0) {
    struct frame *top = &stack[depth];
    if (!top->open) {
      depth--;
      continue;
    }
    uint16_t bit = (uint16_t)(top->open & -top->open);
    top->open ^= bit;
    struct frame next;
    next.columns = top->columns | bit;
    next.left = (uint16_t)((top->left | bit) << 1);
    next.right = (uint16_t)((top->right | bit) >> 1);
    next.open = all & (uint16_t)~(next.columns | next.left | next.right);
    if (next.columns == all)
      count++;
    else
      stack[++depth] = next;
  }
  return count;
}

/* n is the size of the board, 1 to 12; beyond that, the number of times an 8 x 8 board is solved. */
int64_t run(int64_t n) {
  int size = n > 12 ? 8 : (int)n;
  int64_t rounds = n > 12 ? n : 1, total = 0;
  if (size < 1)
    return 0;
  board_sum = 0;
  for (int64_t k = 0; k < rounds; k++) {
    int64_t masks = by_masks((1u << size) - 1, 0, 0, 0);
    if (masks != by_board(size, 0) || masks != by_stack(size))
      return -1;
    total += masks;
  }
  return total * 1000003 + (int64_t)(board_sum >> 33);
}
