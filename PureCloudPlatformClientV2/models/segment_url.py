# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SegmentUrl(Model):
    """Part of TranscriptUrls."""

    recording: AddressableEntityRef | None = field("recording", default=None)
    url: str | None = field("url", default=None)
