# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuHeadcountForecast, BuShortTermForecastReference, BuUpdateAgentScheduleUploadSchema, WfmVersionedEntityMetadata,
    )


class UpdateScheduleUploadSchema(Model):
    """Part of UpdateScheduleUploadResponse.

    Required by the platform: metadata.
    """

    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuUpdateAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
