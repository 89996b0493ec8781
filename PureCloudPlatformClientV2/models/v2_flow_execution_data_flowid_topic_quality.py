# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class V2FlowExecutionDataFlowidTopicQuality(Model):
    """V2FlowExecutionDataFlowidTopicQuality of the Platform API."""

    policy_id: str | None = field("policyId", default=None)
    policy_name: str | None = field("policyName", default=None)
