# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AutoAnswerSetting(Model):
    """Part of AutoAnswerSettings.

    Required by the platform: enabled.
    """

    enabled: bool | None = field("enabled", default=None)


class AutoAnswerSettings(Model):
    """Given by get_users_agentui_agents_autoanswer_agent_id_settings and 2 more; taken by
    patch_users_agentui_agents_autoanswer_agent_id_settings and 1 more.

    Required by the platform: settings.
    """

    settings: dict[str, AutoAnswerSetting] | None = field("settings", default=None)
