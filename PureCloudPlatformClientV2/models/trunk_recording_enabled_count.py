# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TrunkRecordingEnabledCount(Model):
    enabled_count: int | None = field("enabledCount", default=None)
    disabled_count: int | None = field("disabledCount", default=None)
