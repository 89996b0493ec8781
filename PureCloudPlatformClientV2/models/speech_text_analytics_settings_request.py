# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SpeechTextAnalyticsSettingsRequest(Model):
    """Speech text analytics settings: default program id, expected dialects, text analytics enabled and 1 more. Body of
    patch_speechandtextanalytics_settings and 1 more.
    """

    default_program_id: str | None = field("defaultProgramId", default=None)
    expected_dialects: list[str] | None = field("expectedDialects", default=None)
    text_analytics_enabled: bool | None = field("textAnalyticsEnabled", default=None)
    agent_empathy_enabled: bool | None = field("agentEmpathyEnabled", default=None)
