# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AfterCallWorkUpdate(Model):
    """Required by the platform: after_call_work_required."""

    after_call_work_required: bool | None = field("afterCallWorkRequired", default=None)
