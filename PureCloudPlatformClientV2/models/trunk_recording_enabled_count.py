# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrunkRecordingEnabledCount(Model):
    """A trunk recording enabled count: enabled count and disabled count. Answer of
    get_telephony_providers_edges_trunkswithrecording.
    """

    enabled_count: int | None = field("enabledCount", default=None)
    disabled_count: int | None = field("disabledCount", default=None)
