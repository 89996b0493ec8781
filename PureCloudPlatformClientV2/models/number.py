# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class Number(Model):
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
