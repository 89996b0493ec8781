# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AnalyticsReportingSettings(Model):
    pii_masking_enabled: bool | None = field("piiMaskingEnabled", default=None)
    queue_agent_access_obfuscation: bool | None = field("queueAgentAccessObfuscation", default=None)
    my_interactions_pii_masking_enabled: bool | None = field("myInteractionsPiiMaskingEnabled", default=None)
