/* Dijkstra's shortest paths with a binary heap, on a grid with random weights and some long-range
 * edges; the answer is checked by Bellman-Ford relaxation. Heap entries travel by value. */
#include <stdint.h>
#include "runtime.h"

#define SIDE 12
#define NODES (SIDE * SIDE)
#define EDGES (NODES * 5)

struct edge {
  uint16_t to;
  uint8_t weight;
  int32_t next;
};

struct entry {
  uint32_t distance;
  uint16_t node;
};

static struct edge edges[EDGES];
static int32_t first[NODES];
static int32_t edge_count;
static struct entry heap[EDGES + 1];
static int32_t heap_size;
static uint32_t distance[NODES], check[NODES];

static void link_nodes(int from, int to, int weight) {
  struct edge *e = &edges[edge_count];
  e->to = (uint16_t)to;
  e->weight = (uint8_t)weight;
  e->next = first[from];
  first[from] = edge_count++;
}

static _Bool before(struct entry a, struct entry b) {
  return a.distance != b.distance ? a.distance < b.distance : a.node < b.node;
}

static void push(struct entry item) {
  int32_t at = ++heap_size;
  while (at > 1 && before(item, heap[at / 2])) {
    heap[at] = heap[at / 2];
    at /= 2;
  }
  heap[at] = item;
}

static struct entry pop(void) {
  struct entry top = heap[1], last = heap[heap_size--];
  int32_t at = 1;
  for (;;) {
    int32_t child = at * 2;
    if (child > heap_size)
      break;
    if (child < heap_size && before(heap[child + 1], heap[child]))
      child++;
    if (!before(heap[child], last))
      break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  return top;
}

static void build(uint32_t seed) {
  edge_count = 0;
  for (int i = 0; i < NODES; i++)
    first[i] = -1;
  for (int y = 0; y < SIDE; y++)
    for (int x = 0; x < SIDE; x++) {
      int at = y * SIDE + x;
      static const int8_t dx[4] = {1, 0, -1, 0}, dy[4] = {0, 1, 0, -1};
      for (int k = 0; k < 4; k++) {
        int nx = x + dx[k], ny = y + dy[k];
        seed = seed * 1103515245u + 12345u;
        if (nx >= 0 && nx < SIDE && ny >= 0 && ny < SIDE)
          link_nodes(at, ny * SIDE + nx, 1 + (int)(seed >> 16) % 60);
      }
      if ((seed >> 20) % 7 == 0)
        link_nodes(at, (int)((seed >> 8) % NODES), 200);
    }
}

static void shortest_paths(int source) {
  for (int i = 0; i < NODES; i++)
    distance[i] = UINT32_MAX;
  distance[source] = 0;
  heap_size = 0;
  push((struct entry){0, (uint16_t)source});
  while (heap_size) {
    struct entry e = pop();
    if (e.distance != distance[e.node])
      continue; /* an older, longer entry */
    for (int32_t k = first[e.node]; k >= 0; k = edges[k].next) {
      uint32_t d = e.distance + edges[k].weight;
      if (d < distance[edges[k].to]) {
        distance[edges[k].to] = d;
        push((struct entry){d, edges[k].to});
      }
    }
  }
}

static int agrees(int source) {
  int changed = 1;
  for (int i = 0; i < NODES; i++)
    check[i] = i == source ? 0 : 1000000;
  while (changed) {
    changed = 0;
    for (int i = 0; i < NODES; i++)
      for (int32_t k = first[i]; k >= 0; k = edges[k].next)
        if (check[i] + edges[k].weight < check[edges[k].to]) {
          check[edges[k].to] = check[i] + edges[k].weight;
          changed = 1;
        }
  }
  for (int i = 0; i < NODES; i++)
    if (check[i] != distance[i])
      return 0;
  return 1;
}

int64_t run(int64_t n) {
  int64_t total = 0;
  for (int64_t round = 0; round < n; round++) {
    int source = (int)(round * 29 % NODES);
    build((uint32_t)(round + 1) * 2654435761u);
    shortest_paths(source);
    if (!agrees(source))
      return -1 - round;
    for (int i = 0; i < NODES; i++)
      total = (total * 33 + distance[i]) & 0xFFFFFFFFFFFFF;
  }
  return total;
}
