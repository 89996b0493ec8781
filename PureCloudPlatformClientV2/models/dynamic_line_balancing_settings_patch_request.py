# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class DynamicLineBalancingSettingsPatchRequest(Model):
    """Part of CampaignPatchRequest."""

    enabled: bool | None = field("enabled", default=None)
    relative_weight: int | None = field("relativeWeight", default=None)
