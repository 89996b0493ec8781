# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class AttemptLimits(Model):
    """Attempt limits, kept at /api/v2/outbound/attemptlimits/{attemptLimitsId}. Answer of get_outbound_attemptlimit and
    2 more; body of post_outbound_attemptlimits and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    max_attempts_per_contact: int | None = field("maxAttemptsPerContact", default=None)
    max_attempts_per_number: int | None = field("maxAttemptsPerNumber", default=None)
    time_zone_id: str | None = field("timeZoneId", default=None)
    reset_period: Literal["NEVER", "TODAY"] | str | None = field("resetPeriod", default=None)
    recall_entries: dict[str, RecallEntry] | None = field("recallEntries", default=None)
    self_uri: str | None = field("selfUri", default=None)


class RecallEntry(Model):
    """One, by key, of the recall entries of attempt limits. In AttemptLimits."""

    nbr_attempts: int | None = field("nbrAttempts", default=None)
    minutes_between_attempts: int | None = field("minutesBetweenAttempts", default=None)
