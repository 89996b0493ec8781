# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffIntegrationStatusResponse


class TimeOffIntegrationStatusResponseListing(Model):
    """Given by post_workforcemanagement_timeoffrequests_integrationstatus_query."""

    entities: list[TimeOffIntegrationStatusResponse] | None = field("entities", default=None)
