# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionSurvey


class ActionProperties(Model):
    """Part of ActionMapAction."""

    webchat_prompt: str | None = field("webchatPrompt", default=None)
    webchat_title_text: str | None = field("webchatTitleText", default=None)
    webchat_accept_text: str | None = field("webchatAcceptText", default=None)
    webchat_decline_text: str | None = field("webchatDeclineText", default=None)
    webchat_survey: ActionSurvey | None = field("webchatSurvey", default=None)
