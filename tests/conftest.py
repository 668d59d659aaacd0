"""Shared set-up of all tests."""

from golden_tools.plugin import pytest_collect_file

__all__ = ["pytest_collect_file"]
