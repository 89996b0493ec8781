# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AnalyticsReportingSettings(Model):
    """AnalyticsReportingSettings of the Platform API."""

    pii_masking_enabled: bool | None = field("piiMaskingEnabled", default=None)
    queue_agent_access_obfuscation: bool | None = field("queueAgentAccessObfuscation", default=None)
    my_interactions_pii_masking_enabled: bool | None = field("myInteractionsPiiMaskingEnabled", default=None)
