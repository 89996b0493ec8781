# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class TranscriptionTopicTranscriptionRequestStatus(Model):
    offset_ms: int | None = field("offsetMs", default=None)
    status: Literal["UNKNOWN", "SESSION_ONGOING", "SESSION_ENDED"] | str | None = field("status", default=None)
