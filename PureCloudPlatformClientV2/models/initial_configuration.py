# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AudioState


class InitialConfiguration(Model):
    """Initial configuration of an external established event. In ExternalEstablishedEvent and 4 more."""

    audio_state: AudioState | None = field("audioState", default=None)
    alerting: bool | None = field("alerting", default=None)
    inbound: bool | None = field("inbound", default=None)
    invited_by: str | None = field("invitedBy", default=None)
    recording_active: bool | None = field("recordingActive", default=None)
    additional_info: dict[str, str] | None = field("additionalInfo", default=None)
