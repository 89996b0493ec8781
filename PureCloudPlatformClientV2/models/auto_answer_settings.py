# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AutoAnswerSetting


class AutoAnswerSettings(Model):
    """Given by get_users_agentui_agents_autoanswer_agent_id_settings and 2 more; taken by
    patch_users_agentui_agents_autoanswer_agent_id_settings and 1 more.

    Required by the platform: settings.
    """

    settings: dict[str, AutoAnswerSetting] | None = field("settings", default=None)
