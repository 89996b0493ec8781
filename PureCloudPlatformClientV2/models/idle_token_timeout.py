# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class IdleTokenTimeout(Model):
    idle_token_timeout_seconds: int | None = field("idleTokenTimeoutSeconds", default=None, minimum=300)
    enable_idle_token_timeout: bool | None = field("enableIdleTokenTimeout", default=None)
