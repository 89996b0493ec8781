# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class KeyRotationSchedule(Model):
    """A key rotation schedule: period, name and 2 more. Answer of get_recording_recordingkeys_rotationschedule and 1
    more; body of put_recording_recordingkeys_rotationschedule.

    Required by the platform: period.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    period: Literal["DISABLED", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"] | str | None = field("period", default=None)
    self_uri: str | None = field("selfUri", default=None)
