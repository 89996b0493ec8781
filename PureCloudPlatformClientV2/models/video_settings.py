# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_video_settings import AgentVideoSettings
    from .user_video_settings import UserVideoSettings


class VideoSettings(Model):
    """VideoSettings of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    agent: AgentVideoSettings | None = field("agent", default=None)
    user: UserVideoSettings | None = field("user", default=None)
