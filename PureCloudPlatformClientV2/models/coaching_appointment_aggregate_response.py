# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueryResponseGroupedData


class CoachingAppointmentAggregateResponse(Model):
    """Given by post_coaching_appointments_aggregates_query."""

    results: list[QueryResponseGroupedData] | None = field("results", default=None)
