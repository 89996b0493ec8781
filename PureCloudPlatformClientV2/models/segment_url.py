# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class SegmentUrl(Model):
    """SegmentUrl of the Platform API."""

    recording: AddressableEntityRef | None = field("recording", default=None)
    url: str | None = field("url", default=None)
