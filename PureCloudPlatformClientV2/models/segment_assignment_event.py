# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SegmentAssignmentEvent(Model):
    """Part of Event.

    Required by the platform: segment.
    """

    segment: AddressableEntityRef | None = field("segment", default=None)
