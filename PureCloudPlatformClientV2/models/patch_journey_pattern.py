# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PatchCriteria


class PatchJourneyPattern(Model):
    """Part of PatchJourney."""

    criteria: list[PatchCriteria] | None = field("criteria", default=None)
    count: int | None = field("count", default=None)
    stream_type: Literal["Web", "Custom", "Conversation", "App"] | str | None = field("streamType", default=None)
    session_type: str | None = field("sessionType", default=None)
    event_name: str | None = field("eventName", default=None)
