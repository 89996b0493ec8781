# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueryResponseData


class QueryResponseGroupedData(Model):
    """Part of CoachingAppointmentAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[QueryResponseData] | None = field("data", default=None)
