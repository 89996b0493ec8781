# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .alternative_shift_trade_bulk_update_template_item import AlternativeShiftTradeBulkUpdateTemplateItem


class AlternativeShiftBulkUpdateTradesResponseTemplate(Model):
    """AlternativeShiftBulkUpdateTradesResponseTemplate of the Platform API."""

    entities: list[AlternativeShiftTradeBulkUpdateTemplateItem] | None = field("entities", default=None)
