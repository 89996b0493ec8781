# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BaseMediaSettings(Model):
    """One, by key, of the sub type settings of callback media settings. In CallbackMediaSettings and 2 more."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
