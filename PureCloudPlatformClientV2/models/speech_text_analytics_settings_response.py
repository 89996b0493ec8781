# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SpeechTextAnalyticsSettingsResponse(Model):
    """Speech text analytics settings: default program, expected dialects, text analytics enabled and 1 more. Answer of
    get_speechandtextanalytics_settings and 2 more.
    """

    default_program: AddressableEntityRef | None = field("defaultProgram", default=None)
    expected_dialects: list[str] | None = field("expectedDialects", default=None)
    text_analytics_enabled: bool | None = field("textAnalyticsEnabled", default=None)
    agent_empathy_enabled: bool | None = field("agentEmpathyEnabled", default=None)
