# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentStateSegmentTypeCount(Model):
    """AgentStateSegmentTypeCount of the Platform API."""

    segment_type: Literal[
        "alert", "barging", "callback", "coaching", "contacting", "converting", "delay", "dialing", "hold", "interact",
        "ivr", "monitoring", "parked", "scheduled", "sharing", "system", "transmitting", "unknown", "uploading",
        "voicemail", "wrapup",
    ] | str | None = field("segmentType", default=None)
    count: int | None = field("count", default=None)
