# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .segment_url import SegmentUrl


class TranscriptUrls(Model):
    """TranscriptUrls of the Platform API."""

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    communication_id: str | None = field("communicationId", default=None)
    urls: list[SegmentUrl] | None = field("urls", default=None)
