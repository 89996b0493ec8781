# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SetRecordingState(Model):
    """SetRecordingState of the Platform API."""

    recording_state: Literal["ACTIVE", "PAUSED", "NONE"] | str | None = field("recordingState", default=None)
