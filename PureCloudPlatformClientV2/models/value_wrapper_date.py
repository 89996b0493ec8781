# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ValueWrapperDate(Model):
    """Part of PatchShiftTradeRequest."""

    value: datetime | None = field("value", default=None)
