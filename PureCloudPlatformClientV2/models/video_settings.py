# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentVideoSettings, UserVideoSettings


class VideoSettings(Model):
    enabled: bool | None = field("enabled", default=None)
    agent: AgentVideoSettings | None = field("agent", default=None)
    user: UserVideoSettings | None = field("user", default=None)
