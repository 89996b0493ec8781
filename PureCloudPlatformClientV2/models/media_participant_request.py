# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WrapupInput


class MediaParticipantRequest(Model):
    """A media participant: wrap-up, state, recording and 4 more. Body of patch_conversation_participant and 12 more."""

    wrapup: WrapupInput | None = field("wrapup", default=None)
    state: Literal[
        "alerting", "dialing", "contacting", "offering", "connected", "disconnected", "terminated", "converting",
        "uploading", "transmitting", "parked", "none",
    ] | str | None = field("state", default=None)
    recording: bool | None = field("recording", default=None)
    muted: bool | None = field("muted", default=None)
    confined: bool | None = field("confined", default=None)
    held: bool | None = field("held", default=None)
    wrapup_skipped: bool | None = field("wrapupSkipped", default=None)
