# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentVideoSettings(Model):
    """Part of VideoSettings."""

    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)
    background: Literal["BLUR", "NONE", "IMAGE"] | str | None = field("background", default=None)
    background_image: BackgroundImageSettings | None = field("backgroundImage", default=None)


class BackgroundImageSettings(Model):
    """Part of AgentVideoSettings."""

    url: str | None = field("url", default=None)


class UserVideoSettings(Model):
    """Part of VideoSettings."""

    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)


class VideoSettings(Model):
    """Comes with notifications."""

    enabled: bool | None = field("enabled", default=None)
    agent: AgentVideoSettings | None = field("agent", default=None)
    user: UserVideoSettings | None = field("user", default=None)
