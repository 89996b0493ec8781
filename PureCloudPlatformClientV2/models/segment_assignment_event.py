# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SegmentAssignmentEvent(Model):
    """Required by the platform: segment."""

    segment: AddressableEntityRef | None = field("segment", default=None)
