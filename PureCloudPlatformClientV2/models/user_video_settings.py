# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UserVideoSettings(Model):
    allow_camera: bool | None = field("allowCamera", default=None)
    allow_screen_share: bool | None = field("allowScreenShare", default=None)
