# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class AgentQueueTimeRequest(Model):
    """One of the agent on queue times of a management unit agent queue time. In MuAgentQueueTimeRequest.

    Required by the platform: agent_id, start_offset_minutes, on_queue_length_minutes_per_interval.
    """

    agent_id: str | None = field("agentId", default=None)
    start_offset_minutes: list[int] | None = field("startOffsetMinutes", default=None)
    on_queue_length_minutes_per_interval: list[int] | None = field("onQueueLengthMinutesPerInterval", default=None)


class MuAgentQueueTimeRequest(Model):
    """One of the on queue times of a performance prediction upload schema. In PerformancePredictionUploadSchema.

    Required by the platform: management_unit_id, agent_on_queue_times.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_on_queue_times: list[AgentQueueTimeRequest] | None = field("agentOnQueueTimes", default=None)


class PerformancePredictionRecalculationUploadResponse(Model):
    """A performance prediction recalculation upload: upload key, URL, headers and 1 more. Answer of
    post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl.
    """

    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: PerformancePredictionUploadSchema | None = field("uploadBodySchema", default=None)


class PerformancePredictionUploadSchema(Model):
    """Upload body schema of a performance prediction recalculation upload. In
    PerformancePredictionRecalculationUploadResponse.

    Required by the platform: calculation_start_date, on_queue_times.
    """

    calculation_start_date: datetime | None = field("calculationStartDate", default=None)
    on_queue_times: list[MuAgentQueueTimeRequest] | None = field("onQueueTimes", default=None)
