# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .query_response_grouped_data import QueryResponseGroupedData


class CoachingAppointmentAggregateResponse(Model):
    """CoachingAppointmentAggregateResponse of the Platform API."""

    results: list[QueryResponseGroupedData] | None = field("results", default=None)
