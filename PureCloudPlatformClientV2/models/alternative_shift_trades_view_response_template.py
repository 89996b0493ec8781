# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlternativeShiftTradeResponse


class AlternativeShiftTradesViewResponseTemplate(Model):
    """List of alternative shift trades. In AlternativeShiftJobResponse and 1 more."""

    entities: list[AlternativeShiftTradeResponse] | None = field("entities", default=None)
