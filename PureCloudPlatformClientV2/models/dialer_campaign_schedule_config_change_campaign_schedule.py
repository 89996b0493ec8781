# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerCampaignScheduleConfigChangeAlteration(Model):
    """One of the alterations of a dialer campaign schedule configuration change schedule recurrence. In
    DialerCampaignScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["Exclusion", "Inclusion"] | str | None = field("type", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignScheduleConfigChangeCampaignSchedule(Model):
    """A dialer campaign schedule configuration change campaign schedule: intervals, recurrences, time zone and 7 more.
    Event of v2.outbound.schedules.campaigns.{id}.
    """

    intervals: list[DialerCampaignScheduleConfigChangeScheduleInterval] | None = field("intervals", default=None)
    recurrences: list[DialerCampaignScheduleConfigChangeScheduleRecurrence] | None = field("recurrences", default=None)
    time_zone: str | None = field("timeZone", default=None)
    campaign: DialerCampaignScheduleConfigChangeUriReference | None = field("campaign", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerCampaignScheduleConfigChangeRecurrencePattern(Model):
    """Pattern of a dialer campaign schedule configuration change schedule recurrence. In
    DialerCampaignScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["Daily", "Weekly"] | str | None = field("type", default=None)
    interval: int | None = field("interval", default=None)
    days_of_week: list[str] | None = field("daysOfWeek", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignScheduleConfigChangeRecurrenceRange(Model):
    """Range of a dialer campaign schedule configuration change schedule recurrence. In
    DialerCampaignScheduleConfigChangeScheduleRecurrence.
    """

    type: Literal["NoEnd", "Numbered", "EndDate"] | str | None = field("type", default=None)
    end: str | None = field("end", default=None)
    number_of_occurrences: int | None = field("numberOfOccurrences", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignScheduleConfigChangeScheduleInterval(Model):
    """One of the intervals of a dialer campaign schedule configuration change campaign schedule. In
    DialerCampaignScheduleConfigChangeCampaignSchedule.
    """

    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignScheduleConfigChangeScheduleRecurrence(Model):
    """One of the recurrences of a dialer campaign schedule configuration change campaign schedule. In
    DialerCampaignScheduleConfigChangeCampaignSchedule.
    """

    id: str | None = field("id", default=None)
    start: str | None = field("start", default=None)
    end: str | None = field("end", default=None)
    time_zone: str | None = field("timeZone", default=None)
    range: DialerCampaignScheduleConfigChangeRecurrenceRange | None = field("range", default=None)
    pattern: DialerCampaignScheduleConfigChangeRecurrencePattern | None = field("pattern", default=None)
    alterations: list[DialerCampaignScheduleConfigChangeAlteration] | None = field("alterations", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]


class DialerCampaignScheduleConfigChangeUriReference(Model):
    """Reference to a dialer campaign schedule configuration change by its id and its name. In
    DialerCampaignScheduleConfigChangeCampaignSchedule.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
