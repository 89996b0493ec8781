# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JourneyViewLinkTimeConstraint


class JourneyViewLink(Model):
    """Part of JourneyViewElement.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
    constraint_within: JourneyViewLinkTimeConstraint | None = field("constraintWithin", default=None)
    constraint_after: JourneyViewLinkTimeConstraint | None = field("constraintAfter", default=None)
    event_count_type: Literal["All", "Concurrent", "Sequential"] | str | None = field("eventCountType", default=None)
    join_attributes: list[str] | None = field("joinAttributes", default=None)
