# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Number(Model):
    """Part of NumberPlan."""

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
