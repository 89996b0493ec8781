# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..model import LocalDateTime
    from . import WritableDivision


class Schedule(Model):
    """A schedule, kept at /api/v2/architect/schedules/{scheduleId}. Answer of get_architect_schedule and 2 more; body
    of post_architect_schedules and 1 more.

    Required by the platform: name, start, end.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    version: int | None = field("version", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: str | None = field("modifiedBy", default=None)
    created_by: str | None = field("createdBy", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    modified_by_app: str | None = field("modifiedByApp", default=None)
    created_by_app: str | None = field("createdByApp", default=None)
    start: LocalDateTime | None = field("start", default=None)
    end: LocalDateTime | None = field("end", default=None)
    rrule: str | None = field("rrule", default=None)
    self_uri: str | None = field("selfUri", default=None)
