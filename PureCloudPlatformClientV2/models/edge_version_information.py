# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeVersionInformation(Model):
    """EdgeVersionInformation of the Platform API."""

    software_version: str | None = field("softwareVersion", default=None)
