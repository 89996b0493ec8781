# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class Items(Model):
    """Items of the Platform API."""

    type: str | None = field("type", default=None)
    pattern: str | None = field("pattern", default=None)
