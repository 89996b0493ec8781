# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TargetPerformanceProfile(Model):
    """Required by the platform: target_performance_profile_id."""

    target_performance_profile_id: str | None = field("targetPerformanceProfileId", default=None)
