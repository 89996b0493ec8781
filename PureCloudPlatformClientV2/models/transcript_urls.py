# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SegmentUrl(Model):
    """One of the URLs of transcript URLs. In TranscriptUrls."""

    recording: AddressableEntityRef | None = field("recording", default=None)
    url: str | None = field("url", default=None)


class TranscriptUrls(Model):
    """Transcript URLs: conversation, communication id and URLs. Answer of
    get_speechandtextanalytics_conversation_communication_transcripturls.
    """

    conversation: AddressableEntityRef | None = field("conversation", default=None)
    communication_id: str | None = field("communicationId", default=None)
    urls: list[SegmentUrl] | None = field("urls", default=None)
