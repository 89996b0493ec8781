# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicQuality(Model):
    policy_id: str | None = field("policyId", default=None)
    policy_name: str | None = field("policyName", default=None)
