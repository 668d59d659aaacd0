"""FileCheck-style golden tests, run in one process: the matcher, the runner of RUN lines, the pytest collector."""
