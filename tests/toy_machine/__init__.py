"""A toy target, random machine functions over it and an interpreter of them, for tests of machine passes and allocators."""
