# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AlternativeShiftTradeBulkUpdateTemplateItem


class AlternativeShiftBulkUpdateTradesResponseTemplate(Model):
    """Part of AlternativeShiftJobResponse and 1 more."""

    entities: list[AlternativeShiftTradeBulkUpdateTemplateItem] | None = field("entities", default=None)
