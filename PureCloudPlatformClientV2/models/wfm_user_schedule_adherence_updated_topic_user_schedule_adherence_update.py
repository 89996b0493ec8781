# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference(Model):
    """Scheduled activity code of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate.
    """

    id: str | None = field("id", default=None)
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference] | None = field(
        "secondaryPresences", default=None
    )


class WfmUserScheduleAdherenceUpdatedTopicQueueReference(Model):
    """Reference to a queue by its id. In WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation(Model):
    """Adherence explanation of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate.
    """

    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)


class WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference(Model):
    """Reference to a secondary presence by its id. In WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedTopicUriReference(Model):
    """Reference by its id and its name. In WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder(Model):
    """One of the next activity reminders of a user schedule adherence. In
    WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate.
    """

    activity_category: str | None = field("activityCategory", default=None)
    start_date: datetime | None = field("startDate", default=None)


class WfmUserScheduleAdherenceUpdatedTopicUserReference(Model):
    """Reference to a user by its id. In WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate."""

    id: str | None = field("id", default=None)


class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdate(Model):
    """A user schedule adherence to change: user, management unit id, team and 17 more. Event of
    v2.users.{id}.workforcemanagement.adherence.
    """

    user: WfmUserScheduleAdherenceUpdatedTopicUserReference | None = field("user", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    team: WfmUserScheduleAdherenceUpdatedTopicUriReference | None = field("team", default=None)
    scheduled_activity_category: str | None = field("scheduledActivityCategory", default=None)
    scheduled_activity_code: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference | None = field(
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
    adherence_explanation: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanation | None = field(
        "adherenceExplanation", default=None
    )
    adherence_change_time: datetime | None = field("adherenceChangeTime", default=None)
    presence_update_time: datetime | None = field("presenceUpdateTime", default=None)
    active_queues: list[WfmUserScheduleAdherenceUpdatedTopicQueueReference] | None = field("activeQueues", default=None)
    active_queues_modified_time: datetime | None = field("activeQueuesModifiedTime", default=None)
    removed_from_management_unit: bool | None = field("removedFromManagementUnit", default=None)
    suppress_on_time_reminder: bool | None = field("suppressOnTimeReminder", default=None)
    next_activity_reminders: list[WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminder] | None = field(
        "nextActivityReminders", default=None
    )
