# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_headcount_forecast import BuHeadcountForecast
    from .bu_short_term_forecast_reference import BuShortTermForecastReference
    from .bu_update_agent_schedule_upload_schema import BuUpdateAgentScheduleUploadSchema
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UpdateScheduleUploadSchema(Model):
    """UpdateScheduleUploadSchema of the Platform API.

    The platform requires: metadata.
    """

    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: BuShortTermForecastReference | None = field("shortTermForecast", default=None)
    headcount_forecast: BuHeadcountForecast | None = field("headcountForecast", default=None)
    agent_schedules: list[BuUpdateAgentScheduleUploadSchema] | None = field("agentSchedules", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
