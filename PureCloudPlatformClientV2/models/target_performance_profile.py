# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TargetPerformanceProfile(Model):
    """A target performance profile: target performance profile id. Body of post_gamification_profile_metric_link.

    Required by the platform: target_performance_profile_id.
    """

    target_performance_profile_id: str | None = field("targetPerformanceProfileId", default=None)
