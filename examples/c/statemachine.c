/* A JSON validator written as a state machine with a switch per character, and an evaluator of
 * byte code with a dense switch. */
#include <stdint.h>
#include "runtime.h"

enum state { VALUE, OBJECT_FIRST, OBJECT_KEY, COLON, AFTER, STRING, ESCAPE, UNICODE, NUMBER_SIGN, ZERO, DIGITS, FRACTION_FIRST, FRACTION, EXP_SIGN, EXP_FIRST, EXP, WORD, ARRAY_FIRST };

struct machine {
  enum state state;
  int32_t depth;
  uint64_t objects; /* one bit for each open bracket: 1 is an object */
  const char *word;
  uint8_t hex_left, in_key;
  uint16_t values, strings, numbers;
};

static const char *const documents[] = {
    "{\"name\": \"ox1\", \"lanes\": 32, \"rate\": [1, 0.5, 2.5e-3, -7], \"nested\": {\"a\": [true, false, null]}}",
    "[1, 2, 3, [4, [5, [6, []]]], {}, \"\\u00e9\\n\\\"quoted\\\"\"]",
    "  -0.125E+10  ",
    "{\"open\": [1, 2}",
    "[01]",
    "\"tab\\t and \\q\"",
    "[1, 2,, 3]",
    "{\"a\" 1}",
    "nul",
    "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
};

static int is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

static int is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

static int top_is_object(const struct machine *m) { return (int)(m->objects & 1); }

static int begin_value(struct machine *m, char c) {
  m->values++;
  switch (c) {
  case '{':
    m->depth++;
    m->objects = m->objects << 1 | 1;
    m->state = OBJECT_FIRST;
    return 1;
  case '[':
    m->depth++;
    m->objects <<= 1;
    m->state = ARRAY_FIRST;
    return 1;
  case '"':
    m->strings++;
    m->in_key = 0;
    m->state = STRING;
    return 1;
  case '-':
    m->state = NUMBER_SIGN;
    return 1;
  case '0':
    m->state = ZERO;
    m->numbers++;
    return 1;
  case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
    m->state = DIGITS;
    m->numbers++;
    return 1;
  case 't':
    m->word = "rue";
    break;
  case 'f':
    m->word = "alse";
    break;
  case 'n':
    m->word = "ull";
    break;
  default:
    return 0;
  }
  m->state = WORD;
  return 1;
}

static int close_bracket(struct machine *m, int object) {
  if (!m->depth || top_is_object(m) != object)
    return 0;
  m->depth--;
  m->objects >>= 1;
  m->state = AFTER;
  return 1;
}

static int after_value(struct machine *m, char c) {
  if (is_space(c)) {
    m->state = AFTER;
    return 1;
  }
  switch (c) {
  case ',':
    if (!m->depth)
      return 0;
    m->state = top_is_object(m) ? OBJECT_KEY : VALUE;
    return 1;
  case '}':
    return close_bracket(m, 1);
  case ']':
    return close_bracket(m, 0);
  }
  return 0;
}

static int step(struct machine *m, char c) {
  int digit = c >= '0' && c <= '9';
  switch (m->state) {
  case ARRAY_FIRST:
    if (c == ']')
      return close_bracket(m, 0);
    /* fall through */
  case VALUE:
    return is_space(c) || begin_value(m, c);
  case OBJECT_FIRST:
    if (c == '}')
      return close_bracket(m, 1);
    /* fall through */
  case OBJECT_KEY:
    if (is_space(c))
      return 1;
    if (c != '"')
      return 0;
    m->in_key = 1;
    m->state = STRING;
    return 1;
  case COLON:
    if (c == ':')
      m->state = VALUE;
    return c == ':' || is_space(c);
  case AFTER:
    return after_value(m, c);
  case STRING:
    if (c == '\\')
      m->state = ESCAPE;
    else if (c == '"')
      m->state = m->in_key ? COLON : AFTER;
    return (unsigned char)c >= ' ';
  case ESCAPE:
    switch (c) {
    case 'u':
      m->hex_left = 4;
      m->state = UNICODE;
      return 1;
    case '"': case '\\': case '/': case 'b': case 'f': case 'n': case 'r': case 't':
      m->state = STRING;
      return 1;
    }
    return 0;
  case UNICODE:
    if (--m->hex_left == 0)
      m->state = STRING;
    return is_hex(c);
  case NUMBER_SIGN:
    m->numbers++;
    m->state = c == '0' ? ZERO : DIGITS;
    return digit;
  case DIGITS:
    if (digit)
      return 1;
    /* fall through */
  case ZERO:
    if (c == '.')
      return m->state = FRACTION_FIRST, 1;
    /* fall through */
  case FRACTION:
    if (m->state == FRACTION && digit)
      return 1;
    if (c == 'e' || c == 'E')
      return m->state = EXP_SIGN, 1;
    return after_value(m, c);
  case FRACTION_FIRST:
    m->state = FRACTION;
    return digit;
  case EXP_SIGN:
    if (c == '+' || c == '-')
      return m->state = EXP_FIRST, 1;
    /* fall through */
  case EXP_FIRST:
    m->state = EXP;
    return digit;
  case EXP:
    return digit || after_value(m, c);
  case WORD:
    if (*m->word++ != c)
      return 0;
    if (!*m->word)
      m->state = AFTER;
    return 1;
  }
  return 0;
}

/* Positive: valid, a summary of the contents; negative: minus one minus the position of the error. */
static int64_t validate(const char *text) {
  struct machine m = {VALUE, 0, 0, 0, 0, 0, 0, 0, 0};
  int64_t at = 0;
  for (; text[at]; at++)
    if (!step(&m, text[at]))
      return -1 - at;
  if (!step(&m, ' ') || m.state != AFTER || m.depth)
    return -1 - at;
  return (int64_t)m.values * 10000 + m.strings * 100 + m.numbers;
}

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, OVER, DROP, JUMP_IF, DECREMENT, ROT, HALT, XOR, SHIFT };

/* Fibonacci numbers modulo 2^32, mixed: counter a b -- */
static const int8_t code[] = {PUSH, 0, PUSH, 1, PUSH, 25, ROT, ROT, SWAP, OVER, ADD, DUP, PUSH, 3, SHIFT, XOR, ROT, DECREMENT, JUMP_IF, -14, DROP, ADD, HALT};

static int32_t interpret(int32_t start) {
  uint32_t stack[16] = {0};
  int sp = 0;
  const int8_t *pc = code;
  stack[sp++] = (uint32_t)start;
  for (;;) {
    switch (*pc++) {
    case PUSH:
      stack[sp++] = (uint32_t)(int32_t)*pc++;
      break;
    case ADD:
      sp--;
      stack[sp - 1] += stack[sp];
      break;
    case SUB:
      sp--;
      stack[sp - 1] -= stack[sp];
      break;
    case MUL:
      sp--;
      stack[sp - 1] *= stack[sp];
      break;
    case XOR:
      sp--;
      stack[sp - 1] ^= stack[sp];
      break;
    case SHIFT:
      sp--;
      stack[sp - 1] >>= stack[sp] & 31;
      break;
    case DUP:
      stack[sp] = stack[sp - 1];
      sp++;
      break;
    case OVER:
      stack[sp] = stack[sp - 2];
      sp++;
      break;
    case SWAP: {
      uint32_t t = stack[sp - 1];
      stack[sp - 1] = stack[sp - 2];
      stack[sp - 2] = t;
      break;
    }
    case ROT: { /* a b c -- b c a */
      uint32_t t = stack[sp - 3];
      stack[sp - 3] = stack[sp - 2];
      stack[sp - 2] = stack[sp - 1];
      stack[sp - 1] = t;
      break;
    }
    case DROP:
      sp--;
      break;
    case DECREMENT:
      stack[sp - 1]--;
      break;
    case JUMP_IF: {
      int offset = *pc++;
      if (stack[sp - 1])
        pc += offset;
      break;
    }
    case HALT:
      return (int32_t)(stack[sp - 1] + (uint32_t)sp);
    default:
      return -1;
    }
  }
}

int64_t run(int64_t n) {
  int64_t total = 0;
  for (int64_t round = 0; round < n; round++) {
    for (unsigned k = 0; k < sizeof documents / sizeof *documents; k++)
      total = (total * 31 + validate(documents[k])) & 0xFFFFFFFFFFFF;
    total ^= (int64_t)interpret((int32_t)round) & 0xFFFFFFFF;
  }
  return total;
}
