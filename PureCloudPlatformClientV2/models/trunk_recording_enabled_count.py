# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TrunkRecordingEnabledCount(Model):
    """TrunkRecordingEnabledCount of the Platform API."""

    enabled_count: int | None = field("enabledCount", default=None)
    disabled_count: int | None = field("disabledCount", default=None)
