# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import BusinessUnitReference, ManagementUnitReference, QueueReference, SecondaryPresence, UserReference


class ActivityCodeSummary(Model):
    """Scheduled activity code of a user schedule adherence. In UserScheduleAdherence.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    secondary_presences: list[SecondaryPresence] | None = field("secondaryPresences", default=None)
    self_uri: str | None = field("selfUri", default=None)


class RealTimeAdherenceExplanation(Model):
    """Adherence explanation of a user schedule adherence. In UserScheduleAdherence."""

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TeamReference(Model):
    """Reference to a team by its id and its address. In UserScheduleAdherence."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UserScheduleAdherence(Model):
    """A user schedule adherence: name, user, business unit and 19 more. Answer of get_workforcemanagement_adherence."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    user: UserReference | None = field("user", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    team: TeamReference | None = field("team", default=None)
    scheduled_activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("scheduledActivityCategory", default=None)
    scheduled_activity_code: ActivityCodeSummary | None = field("scheduledActivityCode", default=None)
    system_presence: Literal[
        "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break",
    ] | str | None = field("systemPresence", default=None)
    organization_secondary_presence_id: str | None = field("organizationSecondaryPresenceId", default=None)
    routing_status: Literal[
        "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING",
    ] | str | None = field("routingStatus", default=None)
    actual_activity_category: Literal[
        "OnQueueWork", "Break", "Meal", "Meeting", "OffQueueWork", "TimeOff", "Training", "Unavailable", "Unscheduled",
    ] | str | None = field("actualActivityCategory", default=None)
    is_out_of_office: bool | None = field("isOutOfOffice", default=None)
    adherence_state: Literal[
        "InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained",
    ] | str | None = field("adherenceState", default=None)
    impact: Literal["Positive", "Negative", "Neutral", "Unknown"] | str | None = field("impact", default=None)
    adherence_explanation: RealTimeAdherenceExplanation | None = field("adherenceExplanation", default=None)
    time_of_adherence_change: datetime | None = field("timeOfAdherenceChange", default=None)
    presence_update_time: datetime | None = field("presenceUpdateTime", default=None)
    active_queues: list[QueueReference] | None = field("activeQueues", default=None)
    active_queues_modified_time: datetime | None = field("activeQueuesModifiedTime", default=None)
    removed_from_management_unit: bool | None = field("removedFromManagementUnit", default=None)
    self_uri: str | None = field("selfUri", default=None)
