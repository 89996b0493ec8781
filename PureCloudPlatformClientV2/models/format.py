# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Format(Model):
    """Format of the Platform API."""

    flags: list[str] | None = field("flags", default=None)
