# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnalyticsReportingSettings(Model):
    """Analytics reporting settings: pii masking enabled, queue agent access obfuscation and my interactions pii masking
    enabled. Answer of get_analytics_reporting_settings and 1 more; body of patch_analytics_reporting_settings.
    """

    pii_masking_enabled: bool | None = field("piiMaskingEnabled", default=None)
    queue_agent_access_obfuscation: bool | None = field("queueAgentAccessObfuscation", default=None)
    my_interactions_pii_masking_enabled: bool | None = field("myInteractionsPiiMaskingEnabled", default=None)
