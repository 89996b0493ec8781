# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmBuScheduleTopicBuManagementUnitScheduleSummary(Model):
    """One of the management units of business unit schedule metadata. In WfmBuScheduleTopicBuScheduleMetadata."""

    management_unit: WfmBuScheduleTopicManagementUnit | None = field("managementUnit", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agents: list[WfmBuScheduleTopicUserReference] | None = field("agents", default=None)
    agent_count: int | None = field("agentCount", default=None)


class WfmBuScheduleTopicBuScheduleGenerationResultSummary(Model):
    """Generation results of business unit schedule metadata. In WfmBuScheduleTopicBuScheduleMetadata."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[WfmBuScheduleTopicSchedulerMessageSeverityCount] | None = field(
        "messageSeverityCounts", default=None
    )


class WfmBuScheduleTopicBuScheduleMetadata(Model):
    """Result of a business unit schedule. In WfmBuScheduleTopicBuScheduleNotification."""

    id: str | None = field("id", default=None)
    week_date: datetime | None = field("weekDate", default=None)
    week_count: int | None = field("weekCount", default=None)
    description: str | None = field("description", default=None)
    published: bool | None = field("published", default=None)
    short_term_forecast: WfmBuScheduleTopicBuShortTermForecastReference | None = field(
        "shortTermForecast", default=None
    )
    management_units: list[WfmBuScheduleTopicBuManagementUnitScheduleSummary] | None = field(
        "managementUnits", default=None
    )
    generation_results: WfmBuScheduleTopicBuScheduleGenerationResultSummary | None = field(
        "generationResults", default=None
    )
    metadata: WfmBuScheduleTopicWfmVersionedEntityMetadata | None = field("metadata", default=None)


class WfmBuScheduleTopicBuScheduleNotification(Model):
    """A business unit schedule: status, operation id, event type and 1 more. Event of
    v2.workforcemanagement.businessunits.{id}.schedules.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    event_type: Literal["Update", "Import", "Copy", "Delete"] | str | None = field("eventType", default=None)
    result: WfmBuScheduleTopicBuScheduleMetadata | None = field("result", default=None)


class WfmBuScheduleTopicBuShortTermForecastReference(Model):
    """Short term forecast of business unit schedule metadata. In WfmBuScheduleTopicBuScheduleMetadata."""

    id: str | None = field("id", default=None)
    week_date: str | None = field("weekDate", default=None)
    description: str | None = field("description", default=None)


class WfmBuScheduleTopicManagementUnit(Model):
    """Reference to a management unit by its id. In WfmBuScheduleTopicBuManagementUnitScheduleSummary."""

    id: str | None = field("id", default=None)


class WfmBuScheduleTopicSchedulerMessageSeverityCount(Model):
    """One of the message severity counts of a business unit schedule generation result summary. In
    WfmBuScheduleTopicBuScheduleGenerationResultSummary.
    """

    severity: Literal["Ignore", "Information", "Warning", "Error"] | str | None = field("severity", default=None)
    count: int | None = field("count", default=None)


class WfmBuScheduleTopicUserReference(Model):
    """Reference to a user by its id. In WfmBuScheduleTopicBuManagementUnitScheduleSummary and 1 more."""

    id: str | None = field("id", default=None)


class WfmBuScheduleTopicWfmVersionedEntityMetadata(Model):
    """Metadata of business unit schedule metadata. In WfmBuScheduleTopicBuScheduleMetadata."""

    version: int | None = field("version", default=None)
    modified_by: WfmBuScheduleTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
