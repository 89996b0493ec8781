# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SetRecordingState(Model):
    """One of ACTIVE, PAUSED, NONE. Body of put_conversations_call_recordingstate and 8 more."""

    recording_state: Literal["ACTIVE", "PAUSED", "NONE"] | str | None = field("recordingState", default=None)
