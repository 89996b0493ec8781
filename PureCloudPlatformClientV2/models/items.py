# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Items(Model):
    type: str | None = field("type", default=None)
    pattern: str | None = field("pattern", default=None)
