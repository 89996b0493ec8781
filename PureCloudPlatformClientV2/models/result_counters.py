# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ResultCounters(Model):
    """Part of ImportReport."""

    success: int | None = field("success", default=None)
    failure: int | None = field("failure", default=None)
