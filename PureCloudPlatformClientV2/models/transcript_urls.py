# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, SegmentUrl


class TranscriptUrls(Model):
    conversation: AddressableEntityRef | None = field("conversation", default=None)
    communication_id: str | None = field("communicationId", default=None)
    urls: list[SegmentUrl] | None = field("urls", default=None)
