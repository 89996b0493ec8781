# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AutoAnswerSetting(Model):
    """One, by key, of the settings of auto answer settings. In AutoAnswerSettings.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class AutoAnswerSettings(Model):
    """Auto answer settings: settings. Answer of get_users_agentui_agents_autoanswer_agent_id_settings and 2 more; body
    of patch_users_agentui_agents_autoanswer_agent_id_settings and 1 more.

    Required by the platform: settings.
    """

    settings: dict[str, AutoAnswerSetting] | None = field("settings", default=None)
