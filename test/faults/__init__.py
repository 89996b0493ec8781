"""Servers that fail on purpose, and what is measured with them: `make faults`, `make soak`."""

from .server import *  # noqa: F403
