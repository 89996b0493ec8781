# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal


class DialerAttemptLimitsConfigChangeAttemptLimits(Model):
    """Dialer attempt limits configuration change attempt limits: max attempts per contact, max attempts per number,
    time zone id and 9 more. Event of v2.outbound.attemptlimits.{id}.
    """

    max_attempts_per_contact: int | None = field("maxAttemptsPerContact", default=None)
    max_attempts_per_number: int | None = field("maxAttemptsPerNumber", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    reset_period: Literal["NEVER", "TODAY"] | str | None = field("resetPeriod", default=None)
    recall_entries: dict[str, DialerAttemptLimitsConfigChangeRecallEntry] | None = field("recallEntries", default=None)
    breadth_first_recalls: bool | None = field("breadthFirstRecalls", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)


class DialerAttemptLimitsConfigChangeRecallEntry(Model):
    """One, by key, of the recall entries of dialer attempt limits configuration change attempt limits. In
    DialerAttemptLimitsConfigChangeAttemptLimits.
    """

    nbr_attempts: int | None = field("nbrAttempts", default=None)
    minutes_between_attempts: int | None = field("minutesBetweenAttempts", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)  # type: ignore[assignment]
