# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class OpenEvent(Model):
    """Part of OpenInboundNormalizedEvent.

    Required by the platform: event_type.
    """

    event_type: Literal["Typing"] | str | None = field("eventType", default=None)
