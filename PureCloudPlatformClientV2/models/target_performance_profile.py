# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TargetPerformanceProfile(Model):
    """TargetPerformanceProfile of the Platform API.

    The platform requires: target_performance_profile_id.
    """

    target_performance_profile_id: str | None = field("targetPerformanceProfileId", default=None)
