# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsQoS(Model):
    """TrunkMetricsQoS of the Platform API.

    The platform requires: mismatch_count.
    """

    mismatch_count: int | None = field("mismatchCount", default=None)
