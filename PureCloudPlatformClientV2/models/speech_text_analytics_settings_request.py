# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SpeechTextAnalyticsSettingsRequest(Model):
    default_program_id: str | None = field("defaultProgramId", default=None)
    expected_dialects: list[str] | None = field("expectedDialects", default=None)
    text_analytics_enabled: bool | None = field("textAnalyticsEnabled", default=None)
    agent_empathy_enabled: bool | None = field("agentEmpathyEnabled", default=None)
