# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DomainEntityRef, ScheduleInterval


class SequenceSchedule(Model):
    """A sequence schedule, kept at /api/v2/outbound/schedules/sequences/{sequenceId}. Answer of
    get_outbound_schedules_sequence and 2 more; body of put_outbound_schedules_sequence.

    Required by the platform: intervals, sequence.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    intervals: list[ScheduleInterval] | None = field("intervals", default=None)
    time_zone: str | None = field("timeZone", default=None)
    sequence: DomainEntityRef | None = field("sequence", default=None)
    self_uri: str | None = field("selfUri", default=None)
