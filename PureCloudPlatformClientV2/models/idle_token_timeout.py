# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class IdleTokenTimeout(Model):
    """An idle token timeout: idle token timeout seconds and enable idle token timeout. Answer of get_tokens_timeout and
    1 more; body of put_tokens_timeout.
    """

    idle_token_timeout_seconds: int | None = field("idleTokenTimeoutSeconds", default=None, minimum=300)
    enable_idle_token_timeout: bool | None = field("enableIdleTokenTimeout", default=None)
