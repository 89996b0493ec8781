# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference(Model):
    """Scheduled activity code of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate.
    """

    id: str | None = field("id", default=None)
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference] | None = field(
        "secondaryPresences", default=None
    )


class WfmUserScheduleAdherenceUpdatedMuTopicQueueReference(Model):
    """Reference to a queue by its id. In WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation(Model):
    """Adherence explanation of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference(Model):
    """Reference to a secondary presence by its id. In WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicUriReference(Model):
    """Reference by its id and its name. In WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder(Model):
    """One of the next activity reminders of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate.
    """

    activity_category: str | None = field("activityCategory", default=None)
    start_date: datetime | None = field("startDate", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicUserReference(Model):
    """Reference to a user by its id. In WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedMuTopicUserScheduleAdherenceUpdate(Model):
    """A user schedule adherence to change: user, management unit id, team and 17 more. Event of
    v2.workforcemanagement.managementunits.{id}.adherence.
    """

    user: WfmUserScheduleAdherenceUpdatedMuTopicUserReference | None = field("user", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    team: WfmUserScheduleAdherenceUpdatedMuTopicUriReference | None = field("team", default=None)
    scheduled_activity_category: str | None = field("scheduledActivityCategory", default=None)
    scheduled_activity_code: WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference | None = field(
        "scheduledActivityCode", default=None
    )
    system_presence: str | None = field("systemPresence", default=None)
    organization_secondary_presence_id: str | None = field("organizationSecondaryPresenceId", default=None)
    routing_status: Literal[
        "__EMPTY__", "OFF_QUEUE", "IDLE", "INTERACTING", "NOT_RESPONDING", "COMMUNICATING", "OFFLINE",
    ] | str | None = field("routingStatus", default=None)
    actual_activity_category: str | None = field("actualActivityCategory", default=None)
    is_out_of_office: bool | None = field("isOutOfOffice", default=None)
    adherence_state: Literal[
        "InAdherence", "OutOfAdherence", "Unscheduled", "Unknown", "Ignored", "Explained",
    ] | str | None = field("adherenceState", default=None)
    impact: str | None = field("impact", default=None)
    adherence_explanation: WfmUserScheduleAdherenceUpdatedMuTopicRealTimeAdherenceExplanation | None = field(
        "adherenceExplanation", default=None
    )
    adherence_change_time: datetime | None = field("adherenceChangeTime", default=None)
    presence_update_time: datetime | None = field("presenceUpdateTime", default=None)
    active_queues: list[WfmUserScheduleAdherenceUpdatedMuTopicQueueReference] | None = field(
        "activeQueues", default=None
    )
    active_queues_modified_time: datetime | None = field("activeQueuesModifiedTime", default=None)
    removed_from_management_unit: bool | None = field("removedFromManagementUnit", default=None)
    suppress_on_time_reminder: bool | None = field("suppressOnTimeReminder", default=None)
    next_activity_reminders: list[WfmUserScheduleAdherenceUpdatedMuTopicUserNextActivityReminder] | None = field(
        "nextActivityReminders", default=None
    )
