# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class IdleTokenTimeout(Model):
    """IdleTokenTimeout of the Platform API."""

    idle_token_timeout_seconds: int | None = field("idleTokenTimeoutSeconds", default=None, minimum=300)
    enable_idle_token_timeout: bool | None = field("enableIdleTokenTimeout", default=None)
