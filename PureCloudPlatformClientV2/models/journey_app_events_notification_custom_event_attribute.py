# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyAppEventsNotificationCustomEventAttribute(Model):
    value: str | None = field("value", default=None)
    data_type: Literal["STRING", "BOOLEAN", "NUMBER"] | str | None = field("dataType", default=None)
