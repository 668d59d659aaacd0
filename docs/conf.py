"""Sphinx configuration: MyST pages, no extensions beyond it."""

project = "oxllc"
author = "the oxllc developers"
copyright = "the oxllc developers"
extensions = ["myst_parser"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
html_theme = "alabaster"
suppress_warnings = ["myst.xref_missing", "misc.highlighting_failure"]
