# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Format(Model):
    flags: list[str] | None = field("flags", default=None)
