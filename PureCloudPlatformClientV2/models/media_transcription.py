# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MediaTranscription(Model):
    """One of the media transcriptions of cross platform policy actions. In CrossPlatformPolicyActions and 1 more."""

    display_name: str | None = field("displayName", default=None)
    transcription_provider: Literal["VOCI", "CALLJOURNEY"] | str | None = field("transcriptionProvider", default=None)
    integration_id: str | None = field("integrationId", default=None)
