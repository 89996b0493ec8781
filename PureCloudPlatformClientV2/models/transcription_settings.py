# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TranscriptionSettings(Model):
    """Transcription settings: transcription, transcription confidence threshold, low latency transcription enabled and
    3 more. Answer of get_routing_settings_transcription and 2 more; body of patch_routing_settings_transcription and
    1 more.

    Required by the platform: transcription, transcription_confidence_threshold.
    """

    transcription: Literal[
        "Disabled", "EnabledGlobally", "EnabledQueueFlow",
    ] | str | None = field("transcription", default=None)
    transcription_confidence_threshold: int | None = field("transcriptionConfidenceThreshold", default=None)
    low_latency_transcription_enabled: bool | None = field("lowLatencyTranscriptionEnabled", default=None)
    content_search_enabled: bool | None = field("contentSearchEnabled", default=None)
    pci_dss_redaction_enabled: bool | None = field("pciDssRedactionEnabled", default=None)
    pii_redaction_enabled: bool | None = field("piiRedactionEnabled", default=None)
