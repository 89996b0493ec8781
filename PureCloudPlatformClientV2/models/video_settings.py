# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentVideoSettings(Model):
    """Agent of video settings. In VideoSettings."""

    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)
    background: Literal["BLUR", "NONE", "IMAGE"] | str | None = field("background", default=None)
    background_image: BackgroundImageSettings | None = field("backgroundImage", default=None)


class BackgroundImageSettings(Model):
    """Background image of agent video settings. In AgentVideoSettings."""

    url: str | None = field("url", default=None)


class UserVideoSettings(Model):
    """User of video settings. In VideoSettings."""

    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)


class VideoSettings(Model):
    """Video settings: enabled, agent and user. No method or topic of the definition has it."""

    enabled: bool | None = field("enabled", default=None)
    agent: AgentVideoSettings | None = field("agent", default=None)
    user: UserVideoSettings | None = field("user", default=None)
