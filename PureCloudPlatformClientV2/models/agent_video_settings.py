# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BackgroundImageSettings


class AgentVideoSettings(Model):
    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)
    background: Literal["BLUR", "NONE", "IMAGE"] | str | None = field("background", default=None)
    background_image: BackgroundImageSettings | None = field("backgroundImage", default=None)
