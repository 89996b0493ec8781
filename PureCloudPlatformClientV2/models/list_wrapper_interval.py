# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ListWrapperInterval(Model):
    """Part of PatchShiftTradeRequest."""

    values: list[str] | None = field("values", default=None)
