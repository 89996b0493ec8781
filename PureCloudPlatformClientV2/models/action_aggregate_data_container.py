# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .statistical_response import StatisticalResponse


class ActionAggregateDataContainer(Model):
    """ActionAggregateDataContainer of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatisticalResponse] | None = field("data", default=None)
