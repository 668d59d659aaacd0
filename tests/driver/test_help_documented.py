"""Every command of the package has its section in docs/commands.md, with every option that its `-help` lists."""

from __future__ import annotations

import configparser
import pathlib
import subprocess
import sys

import pytest

TOP = pathlib.Path(__file__).parents[2]


def commands() -> list[str]:
    """The console scripts that setup.cfg installs."""
    setup = configparser.ConfigParser()
    setup.read(TOP / "setup.cfg")
    return [line.partition("=")[0].strip() for line in setup["options.entry_points"]["console_scripts"].split("\n") if line.strip()]


@pytest.mark.parametrize("name", commands())
def test_options_are_on_the_page(name: str) -> None:
    page = (TOP / "docs" / "commands.md").read_text()
    assert f"## {name}\n" in page
    section = page.partition(f"## {name}\n")[2].partition("\n## ")[0]
    done = subprocess.run([str(pathlib.Path(sys.executable).parent / name), "-help"], check=True, capture_output=True, text=True)
    options = [line for line in done.stdout.splitlines() if line.startswith("  -")]
    assert options
    missing = [line for line in options if line not in section.splitlines()]
    assert not missing
