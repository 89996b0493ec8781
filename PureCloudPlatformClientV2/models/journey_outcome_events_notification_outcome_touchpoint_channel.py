# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyOutcomeEventsNotificationOutcomeTouchpointChannel(Model):
    """JourneyOutcomeEventsNotificationOutcomeTouchpointChannel of the Platform API."""

    type: Literal["Unknown", "ContentOffer", "Webchat"] | str | None = field("type", default=None)
