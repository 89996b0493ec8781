# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class JourneyViewSchedule(Model):
    """A journey view schedule: frequency, user and 3 more. Answer of delete_journey_view_schedules and 3 more; body of
    post_journey_view_schedules and 1 more.

    Required by the platform: frequency, date_modified, user.
    """

    id: str | None = field("id", default=None)
    frequency: Literal["Daily", "Weekly", "Monthly"] | str | None = field("frequency", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
    self_uri: str | None = field("selfUri", default=None)
